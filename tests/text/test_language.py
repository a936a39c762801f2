"""Which texts are taken for another language: notes full of names are not."""

import pytest

from assistant.text import foreign_language

ENGLISH = """
Hi Siobhán
Thanks, Femke!
Hi Zsófia, Kádár Béla here
Hi Nguyễn Văn An, great talk
Hola Marta! Loved your paella workshop in València
Hi Lotte, Groetjes uit Gent!
Bonjour Élise, greetings from Lyon
Hi Jürgen, Müller-Straße 5, München
Hi 李小龙, nice meeting you
Congrats, Wojciech Kwiatkowski!
Hi Bjørn, Tromsø Ålesund Røros
Ciao Giulia, spritz in Milano?
Hello Priya, Diwali mubarak
KubeCon Paris, GraphQL, PostgreSQL, Kafka
Hi Mei, Shenzhen robotics, same lab
Hallo Jan, danke for the talk
Great show, Zürich Opernhaus, Die Zauberflöte
𝐇𝐞𝐥𝐥𝐨 𝐀𝐧𝐚, 𝐥𝐨𝐯𝐞𝐝 𝐢𝐭
👨‍👩‍👧‍👦 🙂
12 34
""".strip().splitlines()

FOREIGN = {
    "es": "Hola Ana, me gustaría conectar contigo",
    "fr": "Bonjour Marie, j'ai beaucoup aimé votre conférence à Lyon",
    "de": "Hallo Jan, ich habe Ihren Vortrag gehört und würde mich gern vernetzen",
    "nl": "Hoi Lotte, wij hebben elkaar ontmoet op de beurs in Utrecht",
    "it": "Ciao Giulia, ho letto il tuo articolo sul vino",
    "pt": "Olá Rui, gostei muito da sua palestra",
    "pl": "Cześć Ania, poznaliśmy się na targach",
    "ru": "Привет, Анна, мы встречались в Казани",
    "zh": "你好，我想认识你",
    "th": "สวัสดีครับ ผมอยากรู้จักคุณ",
    "ja": "こんにちは、講演を聞きました",
    "ko": "안녕하세요 만나서 반갑습니다",
    "ar": "مرحبا، أعجبتني محاضرتك",
    "he": "שלום דנה נפגשנו בכנס",
    "vi": "Xin chào, tôi rất thích bài nói của bạn",
}


@pytest.mark.parametrize("text", ["", " \n", "\0", "\ud800\udfff", *ENGLISH])
def test_short_notes_full_of_names_are_english(text: str) -> None:
    assert foreign_language(text) == ""


@pytest.mark.parametrize(("code", "text"), FOREIGN.items())
def test_other_languages_are_told(code: str, text: str) -> None:
    assert foreign_language(text) == code


def test_names_say_nothing() -> None:
    assert foreign_language("Καλλιόπη Παπαδοπούλου") == "el"
    assert foreign_language("Καλλιόπη Παπαδοπούλου", names=["Καλλιόπη Παπαδοπούλου"]) == ""
