// One message: edited in place, told to the server as one types, copied when it is ready.
const PAUSE = 60; // milliseconds without a key after which a text is checked

export default function (component) {
  const { parentElement, data, setStateValue } = component;
  const area = parentElement.querySelector("#message");
  const copy = parentElement.querySelector("#copy");
  const said = parentElement.querySelector("#said");
  const blocks = parentElement.querySelector("#blocks");

  const show = () => {
    const { ready, checked, blocks: told } = area.latest;
    const settled = area.value === checked;
    copy.disabled = !(ready && settled);
    blocks.replaceChildren();
    if (!settled || ready) return;
    const lead = document.createElement("p");
    lead.textContent = "Not ready to copy. In the way:";
    const list = document.createElement("ul");
    for (const sentence of told) {
      const item = document.createElement("li");
      item.textContent = sentence;
      list.append(item);
    }
    blocks.append(lead, list);
  };
  const fit = () => {
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + 2}px`;
  };

  area.latest = data;
  if (!area.begun) {
    area.begun = true;
    area.value = data.text;
    area.addEventListener("input", () => {
      said.textContent = "";
      fit();
      show();
      clearTimeout(area.timer);
      area.timer = setTimeout(() => setStateValue("text", area.value), PAUSE);
    });
    copy.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(area.value);
      } catch {
        area.select();
        document.execCommand("copy");
      }
      said.textContent = "Copied. Paste it where it goes; nothing was sent.";
    });
    requestAnimationFrame(fit);
  }
  show();
}
