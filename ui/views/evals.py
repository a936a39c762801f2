"""The evals page: what a run of the test cases says, two runs side by side, and the worst cases."""

import streamlit as st

from evals import CaseError, compare, list_runs, load_run, report
from ui.widgets import fields
from ui.widgets.escape import plain
from ui.widgets.runs import changed_cases, changes_table, figures_table, worst_cases

_NO_OTHER = ""


def show() -> None:
    """Show the page."""
    st.title("Evals", anchor=False)
    st.markdown(
        "How good the messages are, measured over many invented cases: for those who change a "
        "model, a prompt or a rule, and want to know whether that made them better."
    )
    runs = list_runs()
    if not runs:
        st.info(
            "There is no run here yet. Make one where you started this page, on a command line: "
            "python -m evals run guided-no-model. Then come back."
        )
        return
    told = {
        run.name: f"{run.name} · {run.system} · {run.cases} cases · {run.started:%d %b %Y %H:%M}"
        for run in runs
    }
    chosen = st.selectbox(
        "Which run", list(told), key="eval_run", format_func=lambda name: told[name]
    )
    others = [_NO_OTHER, *(name for name in told if name != chosen)]
    earlier = st.selectbox(
        "Compare it with an earlier one (optional)", others, key="eval_other",
        format_func=lambda name: told.get(name, "No other run"),
    )  # fmt: skip
    try:
        if earlier:
            _show_comparison(earlier, chosen)
        _show_report(chosen)
    except (CaseError, OSError) as error:
        fields.fault(error)


def _show_report(name: str) -> None:
    """Show one run: its figures and its worst cases."""
    seen = report(load_run(name))
    st.header("What the run says", anchor=False)
    ends = ", ".join(f"{count:,} {outcome}" for outcome, count in sorted(seen.outcomes.items()))
    st.markdown(
        f"{plain(ends)}. Bars show shares. The range is where the figure would very likely lie "
        "over many more cases like these."
    )
    if not seen.complete:
        st.warning("This run is not finished: these figures are of the cases done so far.")
    if seen.failures:
        st.warning(f"{seen.failures:d} attempts or scorers broke; that is not a zero.")
    st.html(figures_table(seen))
    st.header(f"The worst cases ({len(seen.bad):d})", anchor=False)
    st.html(worst_cases(seen))


def _show_comparison(before: str, after: str) -> None:
    """Show what changed from one run to the other."""
    seen = compare(load_run(before), load_run(after), any_dataset=True)
    st.header("What changed", anchor=False)
    if seen.changes:
        st.markdown(plain(f"Different set-up: {'; '.join(seen.changes)}."))
    if seen.unpaired:
        st.markdown(f"{seen.unpaired:d} cases stand in one of the two only and were left out.")
    st.html(changes_table(seen))
    st.html(changed_cases(seen))


if __name__ == "__main__":
    show()
