"""Names: how their owners are greeted, and which forms are theirs. Everyone here is invented."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.text import clean, greeting_name, name_forms

# name field                                     Hi ...           Dear ...
GREETED = [
    # plain, and with what people hang on a name
    ("Ana Ruiz", "Ana", "Ana Ruiz"),
    ("Ana Ruiz (she/her)", "Ana", "Ana Ruiz"),
    ("Ana Ruiz she/they", "Ana", "Ana Ruiz"),
    ("Ana Ruiz (Ella)", "Ana", "Ana Ruiz"),
    ("Lena Sommer [sie/ihr]", "Lena", "Lena Sommer"),
    ("🌊 Ana Ruiz 🌊", "Ana", "Ana Ruiz"),
    ("👩‍👩‍👧 Ana ❤️ Ruiz", "Ana", "Ana Ruiz"),
    ("Ana Ruiz | CEO @ Tidewater", "Ana", "Ana Ruiz"),
    ("Ana Ruiz - Data Engineer", "Ana", "Ana Ruiz"),
    ("Ana Ruiz • Tides • Silt", "Ana", "Ana Ruiz"),
    ("Ana Ruiz @tidewater", "Ana", "Ana Ruiz"),
    ("Ana Ruiz at Tidewater", "Ana", "Ana Ruiz"),
    ("Ana Ruiz, Data Engineer", "Ana", "Ana Ruiz"),
    ("Ana Ruiz (We're hiring!)", "Ana", "Ana Ruiz"),
    ("Ana Ruiz\nData Engineer at Tidewater", "Ana", "Ana Ruiz"),
    ("  Ana \t Ruiz  ", "Ana", "Ana Ruiz"),
    ("A\u200bna Ru\u202eiz", "Ana", "Ana Ruiz"),
    ("*Ana Ruiz*", "Ana", "Ana Ruiz"),
    # credentials
    ("Ana Ruiz, PhD", "Ana", "Ana Ruiz"),
    ("Ana Ruiz PhD MBA", "Ana", "Ana Ruiz"),
    ("Ana Ruiz, Ph.D., PMP®", "Ana", "Ana Ruiz"),
    ("Ana Ruiz CSSBB", "Ana", "Ana Ruiz"),
    ("Martin Cole Jr.", "Martin", "Martin Cole"),
    ("Martin Cole, III", "Martin", "Martin Cole"),
    ("Linh Do", "Linh", "Linh Do"),
    ("JANE MA", "Jane", "Jane Ma"),
    # titles
    ("Dr. Ana Ruiz", "Ana", "Dr. Ruiz"),
    ("Dr Ana Ruiz", "Ana", "Dr Ruiz"),
    ("Dr.Ana Ruiz", "Ana", "Dr. Ruiz"),
    ("dr. ana ruiz", "Ana", "Dr. Ruiz"),
    ("DR. ANA RUIZ", "Ana", "Dr. Ruiz"),
    ("Dr. Ruiz", "Dr. Ruiz", "Dr. Ruiz"),
    ("Dr. med. Jonas Brandt", "Jonas", "Dr. Brandt"),
    ("Prof. Dr. Anna Weber", "Anna", "Prof. Weber"),
    ("Prof. Dr. rer. nat. Anna von der Heide", "Anna", "Prof. von der Heide"),
    ("Dr.-Ing. Jonas Brandt", "Jonas", "Dr.-Ing. Brandt"),
    ("Sir Ian Blake", "Ian", "Sir Ian"),
    ("Dame Ada Blake", "Ada", "Dame Ada"),
    ("Mr. Tom Cole", "Tom", "Mr. Cole"),
    ("Phil Cotter", "Phil", "Phil Cotter"),
    # nicknames and other names
    ('Robert "Bob" Harlow', "Bob", "Robert Harlow"),
    ("Robert “Bob” Harlow", "Bob", "Robert Harlow"),
    ("Robert 'Bob' Harlow", "Bob", "Robert Harlow"),
    ("Robert (Bob) Harlow", "Bob", "Robert Harlow"),
    ('robert "bob" harlow', "Bob", "Robert Harlow"),
    ('Dr. Robert "Bob" Harlow', "Bob", "Dr. Harlow"),
    ("Xiaorong (Ruby) Li", "Ruby", "Xiaorong Li"),
    ("Ana Ruiz (Marlow)", "Ana", "Ana Ruiz"),
    ("Ana Ruiz (née Marlow)", "Ana", "Ana Ruiz"),
    ("Ana Ruiz aka Anita", "Anita", "Ana Ruiz"),
    # case as typed
    ("ana ruiz", "Ana", "Ana Ruiz"),
    ("ANA RUIZ", "Ana", "Ana Ruiz"),
    ("maría josé lópez", "María José", "María José López"),
    ("maria de la cruz", "Maria", "Maria de la Cruz"),
    ("MARIA DE LA CRUZ", "Maria", "Maria de la Cruz"),
    ("siobhán o'neil-d'souza", "Siobhán", "Siobhán O'Neil-D'Souza"),
    ("ronan mcallister", "Ronan", "Ronan McAllister"),
    ("jean-luc moreau", "Jean-Luc", "Jean-Luc Moreau"),
    ("AJ Harlow", "AJ", "AJ Harlow"),
    ("AJ HARLOW", "AJ", "AJ Harlow"),
    ("AJ", "AJ", "AJ"),
    ("анна петрова", "Анна", "Анна Петрова"),
    # one word, initials
    ("Sólrún", "Sólrún", "Sólrún"),
    ("suharti", "Suharti", "Suharti"),
    ("T.J. Cole", "T.J.", "T.J. Cole"),
    ("A. Ruiz", "A. Ruiz", "A. Ruiz"),
    ("J. R. Cole", "J. R. Cole", "J. R. Cole"),
    ("R. Karthik", "R. Karthik", "R. Karthik"),
    ("Ana R.", "Ana", "Ana R."),
    ("Dr. Ana R.", "Ana", "Dr. Ana R."),
    ("Ana M. Ruiz", "Ana", "Ana M. Ruiz"),
    # apostrophes, hyphens, particles
    ("Siobhán O'Neil-D'Souza", "Siobhán", "Siobhán O'Neil-D'Souza"),
    ("Eva O’Brien", "Eva", "Eva O’Brien"),
    ("Eva O´Brien", "Eva", "Eva O'Brien"),
    ("Dr. Pieter van den Berg", "Pieter", "Dr. van den Berg"),
    ("Dimitri van 't Hof", "Dimitri", "Dimitri van 't Hof"),
    ("Dr. Maria da Silva Santos", "Maria", "Dr. da Silva Santos"),
    ("Jean-Paul de la Tour", "Jean-Paul", "Jean-Paul de la Tour"),
    ("Thomas Van Buren", "Thomas", "Thomas Van Buren"),
    ("van der Berg", "van der Berg", "van der Berg"),
    ("Dr. José Ortega y Vidal", "José", "Dr. Ortega y Vidal"),
    # two given names, two family names
    ("Dr. Ana Ruiz Ortega", "Ana", "Dr. Ruiz Ortega"),
    ("Ana María López García", "Ana María", "Ana María López García"),
    ("María del Carmen Ruiz", "María del Carmen", "María del Carmen Ruiz"),
    ("Ana María", "Ana María", "Ana María"),
    ("Juan Pablo Ibáñez", "Juan Pablo", "Juan Pablo Ibáñez"),
    ("Dr. Sarah Elizabeth Connel", "Sarah", "Dr. Connel"),
    # turned round
    ("Ruiz, Ana", "Ana", "Ana Ruiz"),
    ("van der Berg, Anna", "Anna", "Anna van der Berg"),
    ("Ruiz Ortega, Ana", "Ana", "Ana Ruiz Ortega"),
    ("Zhang, Wei", "Wei", "Wei Zhang"),
    ("Cole, Martin, Jr.", "Martin", "Martin Cole"),
    ("DUPONT Marie", "Marie", "Dupont Marie"),
    ("Marie DUPONT", "Marie", "Marie Dupont"),
    ("KIM Min-jun", "Min-jun", "Kim Min-jun"),
    ("Min Jun KIM", "Min Jun", "Min Jun Kim"),
    # Arabic and Muslim names in Latin letters
    ("Dr. Omar bin Khalid Al-Farsi", "Omar", "Dr. bin Khalid Al-Farsi"),
    ("Abdul Rahman Khan", "Abdul Rahman", "Abdul Rahman Khan"),
    ("Abd al-Rahman Nasser", "Abd al-Rahman", "Abd al-Rahman Nasser"),
    ("Naim ur Rehman", "Naim ur Rehman", "Naim ur Rehman"),
    ("Muhammad Farhan Malik", "Muhammad Farhan", "Muhammad Farhan Malik"),
    ("Md. Rahim Uddin", "Md. Rahim", "Md. Rahim Uddin"),
    ("Mohammed Al-Farsi", "Mohammed", "Mohammed Al-Farsi"),
    # Vietnamese: the last word
    ("Nguyễn Văn An", "An", "Nguyễn Văn An"),
    ("Nguyen Van An", "An", "Nguyen Van An"),
    ("Lê Thị Mai", "Mai", "Lê Thị Mai"),
    ("Dr. Nguyễn Thị Ánh", "Ánh", "Dr. Nguyễn Thị Ánh"),
    ("An Nguyen", "An", "An Nguyen"),
    ("Thanh Hà Trần", "Thanh Hà", "Thanh Hà Trần"),
    ("Emily Rose Nguyen", "Emily", "Emily Rose Nguyen"),
    ("Hoang Nguyen", "Hoang Nguyen", "Hoang Nguyen"),
    ("Tran Miller", "Tran Miller", "Tran Miller"),
    # Korean
    ("Kim Min-jun", "Min-jun", "Kim Min-jun"),
    ("Kim Minjun", "Minjun", "Kim Minjun"),
    ("Dr. Park Seo Yeon", "Seo Yeon", "Dr. Park"),
    ("Min Jun Kim", "Min Jun", "Min Jun Kim"),
    ("Kim Larsen", "Kim", "Kim Larsen"),
    ("Lee Cotter", "Lee", "Lee Cotter"),
    ("Park Jensen", "Park Jensen", "Park Jensen"),
    # Chinese in Latin letters: unsure means whole
    ("Zhang Wei", "Zhang Wei", "Zhang Wei"),
    ("Li Ran", "Li Ran", "Li Ran"),
    ("He Xiang", "He Xiang", "He Xiang"),
    ("Lin Hansen", "Lin Hansen", "Lin Hansen"),
    ("Dr. Wang Xiaorong", "Xiaorong", "Dr. Wang"),
    ("Xiaorong Wang", "Xiaorong", "Xiaorong Wang"),
    ("Wang Xiao Rong", "Xiao Rong", "Wang Xiao Rong"),
    ("Chen Mei-ling", "Mei-ling", "Chen Mei-ling"),
    ("Mei Ling Tan", "Mei Ling", "Mei Ling Tan"),
    ("Tan Wei Ling", "Wei Ling", "Tan Wei Ling"),
    ("Amy Chen", "Amy", "Amy Chen"),
    ("Wong Siu Ming", "Wong Siu Ming", "Wong Siu Ming"),
    # Japanese, Hungarian, Slavic in Latin letters
    ("Tanaka Yuki", "Yuki", "Tanaka Yuki"),
    ("Yuki Tanaka", "Yuki", "Yuki Tanaka"),
    ("Nagy Anna", "Anna", "Nagy Anna"),
    ("Kovács Péter", "Péter", "Kovács Péter"),
    ("Anna Nagy", "Anna", "Anna Nagy"),
    ("Varga Mario", "Varga Mario", "Varga Mario"),
    ("Ivanova Anna", "Anna", "Ivanova Anna"),
    ("Nováková Jana", "Jana", "Nováková Jana"),
    # other scripts
    ("李晓蓉", "李晓蓉", "李晓蓉"),
    ("欧阳明蓉", "欧阳明蓉", "欧阳明蓉"),
    ("李晓蓉 (Ruby)", "Ruby", "李晓蓉"),
    ("田中 優子", "田中 優子", "田中 優子"),
    ("さくら", "さくら", "さくら"),
    ("アナ・ルイス", "アナ・ルイス", "アナ・ルイス"),
    ("김민준", "김민준", "김민준"),
    ("سارة الحداد", "سارة", "سارة الحداد"),
    ("د. سارة الحداد", "سارة", "د. الحداد"),
    ("عبد الرحمن السيد", "عبد الرحمن", "عبد الرحمن السيد"),
    ("نرگس‌ حسینی", "نرگس", "نرگس حسینی"),
    ("Анна Сергеевна Вольская", "Анна", "Анна Сергеевна"),
    ("Вольская Анна Сергеевна", "Анна", "Анна Сергеевна"),
    ("Вольская Анна", "Анна", "Вольская Анна"),
    ("Марина Шевчук", "Марина", "Марина Шевчук"),
    ("Ева Бондарь", "Ева", "Ева Бондарь"),
    ("अनिल कुमार", "अनिल", "अनिल कुमार"),
    ("डॉ. अनिल कुमार", "अनिल", "डॉ. कुमार"),
    ("क्षितिज शर्मा", "क्षितिज", "क्षितिज शर्मा"),
    ("נועה לוי", "נועה", "נועה לוי"),
    ("Θάλεια Παππά", "Θάλεια", "Θάλεια Παππά"),
    ("สมชาย ใจดี", "สมชาย", "สมชาย ใจดี"),
    # handles, companies, couples
    ("@tide.maker", "@tide.maker", "@tide.maker"),
    ("tide_maker", "tide_maker", "tide_maker"),
    ("ana.ruiz92", "ana.ruiz92", "ana.ruiz92"),
    ("Nordlicht Bakery", "Nordlicht Bakery", "Nordlicht Bakery"),
    ("Little Owl Theatre", "Little Owl Theatre", "Little Owl Theatre"),
    ("Elm Lane Residents", "Elm Lane Residents", "Elm Lane Residents"),
    ("NORDLICHT BAKERY | Hamburg", "Nordlicht Bakery", "Nordlicht Bakery"),
    ("The Tide House", "The Tide House", "The Tide House"),
    ("Ana & Tom", "Ana & Tom", "Ana & Tom"),
    ("Ana and Tom Ruiz", "Ana and Tom Ruiz", "Ana and Tom Ruiz"),
    ("", "", ""),
    (" \n\t", "", ""),
    ("✨✨", "✨✨", "✨✨"),
]  # fmt: skip


@pytest.mark.parametrize(("field", "informal", "formal"), GREETED, ids=[row[0] for row in GREETED])
def test_greeting(field: str, informal: str, formal: str) -> None:
    assert (greeting_name(field), greeting_name(field, formal=True)) == (informal, formal)


#               name                    a message may say           and may not
ACCEPTED = [
    ("Ana Ruiz", "Ana|Ana Ruiz|Ms. Ruiz|Mx Ruiz", "Anna|Ruiz|Dr. Ruiz"),
    ("Dr. María José Ruiz Ortega", "María José|María|Dr. Ruiz Ortega|Dr Ruiz Ortega", "Maria José|Jose"),
    ("Ana Ruiz, PhD", "Dr. Ruiz|Dr Ana Ruiz", "Prof. Ruiz"),
    ('Robert "Bob" Harlow', "Bob|Robert|Bob Harlow|Robert Harlow|Mr. Harlow", "Rob|Bobby"),
    ("Sarah Elizabeth Connel", "Sarah Connel|Sarah Elizabeth|Sarah", "Elizabeth|Connel"),
    ("Ana Ruiz (Marlow)", "Ana Marlow|Ana Ruiz", "Marlow Ruiz"),
    ("Zhang Wei", "Zhang Wei|Wei Zhang|Wei", "Zhan Wei"),
    ("Wang Xiaorong", "Xiaorong|Wang Xiaorong|Xiaorong Wang|Mr. Wang", "Xiao Rong|Wang"),
    ("Nguyễn Văn An", "An|Nguyễn Văn An|An Nguyễn", "Nguyen Van An|Nguyễn|Văn"),
    ("李晓蓉", "李晓蓉|晓蓉|李女士|李老师", "李|王女士"),
    ("田中 優子", "田中優子|田中 優子|田中さん|優子", "田|中田さん"),
    ("田中優子", "田中優子|田中さん", "中田さん"),
    ("김민준", "김민준|민준", "민|김"),
    ("李晓蓉 (Ruby)", "Ruby|李晓蓉", "Rubi"),
    ("Wei Zhang (张伟)", "张伟|Wei Zhang", "伟张"),
    ("Анна Сергеевна Вольская", "Анна|Анна Сергеевна|Анна Вольская", "Сергеевна|Аня"),
    ("@tide.maker", "@tide.maker|tide.maker", "tide maker|@tidemaker"),
    ("Tide Maker (@tide.maker)", "Tide Maker|@tide.maker|tide.maker", "tidemaker"),
    ("Nordlicht Bakery", "Nordlicht Bakery|Nordlicht", "Nordlich Bakery|Bakery"),
    ("Ana & Tom", "Ana & Tom|Ana|Tom", "Anna & Tom"),
    ("Siobhán O'Neil", "Siobhán|Ms O'Neil", "Siobhan|O'Neil"),
    ("Sir Ian Blake", "Sir Ian|Sir Ian Blake|Ian", "Sir"),
    ("Muhammad Farhan Malik", "Farhan|Muhammad Farhan", "Muhamad Farhan"),
    ("R. Karthik", "Karthik|R. Karthik", "R."),
    ("Dr. Ruiz", "Dr. Ruiz|Dr Ruiz|Ms. Ruiz", "Prof. Ruiz"),
]  # fmt: skip


@pytest.mark.parametrize(("field", "right", "wrong"), ACCEPTED, ids=[row[0] for row in ACCEPTED])
def test_accepted_forms(field: str, right: str, wrong: str) -> None:
    accepted = {form.casefold() for form in name_forms(field).accepted}
    assert {form.casefold() for form in right.split("|")} <= accepted
    assert not {form.casefold() for form in wrong.split("|")} & accepted


def test_forms_tell_how_they_came_about() -> None:
    forms = name_forms("Prof. Dr. Robert (Bob) van den Berg, PhD")
    assert (forms.full, forms.given, forms.family) == (
        "Robert van den Berg",
        "Robert",
        "van den Berg",
    )
    assert (forms.honorific, forms.nickname, forms.certain) == ("Prof.", "Bob", True)
    unsure = name_forms("Zhang Wei")
    assert (unsure.given, unsure.family, unsure.certain) == ("", "", False)


@pytest.mark.parametrize("field", [row[0] for row in GREETED if row[1]])
def test_every_greeting_is_an_accepted_form(field: str) -> None:
    accepted = {form.casefold() for form in name_forms(field).accepted}
    for formal in (False, True):
        greeting = greeting_name(field, formal=formal)
        assert greeting.casefold() in accepted, (greeting, accepted)


@pytest.mark.parametrize("field", [row[0] for row in GREETED if row[1]])
def test_a_name_we_wrote_is_read_the_same_again(field: str) -> None:
    full = name_forms(field).full
    assert name_forms(full).full == full


FIELDS = st.one_of(
    st.text(st.characters(exclude_categories=()), max_size=40),
    st.lists(
        st.sampled_from(
            "Dr. Prof. med. Ana ana RUIZ Ruiz van der de la y & , ( ) \" ' | @ - Kim Nguyễn Wei 李 晓 김 민"
            " PhD Jr. she/her aka the Bakery Ивановна Анна عبد الرحمن 🌊 \u200d \ufe0f A. O' al- Md. née".split(
                " "
            )
        ),
        max_size=7,
    ).map(" ".join),
)


@settings(max_examples=1500, deadline=None)
@given(FIELDS, st.booleans())
def test_any_field_gives_a_greeting(field: str, formal: bool) -> None:
    greeting = greeting_name(field, formal=formal)
    forms = name_forms(field)
    assert bool(greeting) == bool(clean(field).text.strip())
    assert greeting == " ".join(greeting.split())
    assert len(greeting) < 260
    assert all(forms.accepted)
    assert forms.full in forms.accepted or not greeting
    assert (
        not forms.given
        or not forms.certain
        or forms.given.casefold() in map(str.casefold, forms.accepted)
    )
