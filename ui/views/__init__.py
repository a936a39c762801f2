"""The pages, one file each, which Streamlit runs: a file reads top to bottom as its page does."""
