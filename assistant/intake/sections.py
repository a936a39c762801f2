"""Sections of a profile page, and the headings that begin them."""

import re
from enum import StrEnum


class Section(StrEnum):
    """What a part of a page is about, which decides how its lines are read."""

    TOP = "top"
    """Before any heading: name, headline, bio."""
    ABOUT = "about"
    POSTS = "posts"
    EXPERIENCE = "experience"
    EDUCATION = "education"
    VOLUNTEERING = "volunteering"
    WORKS = "works"
    """Awards, publications, projects, talks, certificates."""
    INTERESTS = "interests"
    SKIPPED = "skipped"
    """About other people, or lists of single words: skills, languages, friends."""


_HEADINGS = {
    Section.TOP: "photos|videos|reels|tagged|media|all photos|check-ins",
    Section.ABOUT: """about|about me|about the author|bio|biography|summary|intro|introduction
        |overview|in short|info
        |über mich|zusammenfassung|profil|à propos|infos|présentation|acerca de|extracto""",
    Section.POSTS: """activity|posts|recent activity|recent posts|featured|pinned tweet|tweets
        |articles|timeline|aktivitäten|beiträge|im fokus|activité|publications récentes|actividad
        |publicaciones|动态|帖子""",
    Section.EXPERIENCE: """experience|work experience|work|employment|career|work history
        |work and education|berufserfahrung|beruf|expérience|expériences|experiencia|工作经历""",
    Section.EDUCATION: """education|studies|college|high school|university|school|ausbildung
        |studium|formation|études|educación|estudios|教育经历""",
    Section.VOLUNTEERING: """volunteering|volunteer experience|volunteer work|volunteer
        |ehrenamt|bénévolat|voluntariado""",
    Section.WORKS: """honors & awards|honours & awards|honors and awards|awards|achievements
        |accomplishments|licenses & certifications|licences & certifications|certifications
        |publications|selected publications|projects|patents|talks|speaking|press|exhibitions
        |auszeichnungen|veröffentlichungen|projekte|projets|distinctions|premios|proyectos""",
    Section.INTERESTS: """interests|talks about|hobbies|hobbies & interests|likes|topics|loves
        |into|passions|interessen|centres d'intérêt|intereses|causes""",
    Section.SKIPPED: """skills|top skills|languages|recommendations|received|given|courses
        |test scores|people also viewed|people you may know|more profiles for you|friends
        |explore premium profiles|mutual friends|who to follow|you might like|suggested for you
        |similar profiles|highlights|story highlights|relevant people|what's happening|family
        |trends for you|family members|contact information|contact details|groups|pages
        |organizations|companies|newsletters|top voices|ad choices|followers|reviews|events
        |kenntnisse|empfehlungen|sprachen|freunde|compétences|langues|amis|aptitudes|idiomas
        |amigos|recommandations|recomendaciones|others named|others you may know""",
}
_SECTION_OF = {
    heading.strip(): section
    for section, headings in _HEADINGS.items()
    for heading in headings.split("|")
}
_LONGEST_HEADING = 40
_COUNT = re.compile(r"\s*(?:\(\d+\)|·?\s*\d+)$")
_DECORATION = " \t#*=_:•·–—-📌▪️>"
_LABEL = re.compile(r"\s*(?:[*#•-]\s*)?([^\W\d_][\w &'’]{2,24})\s*[:：]\s*(?=\S)")
_ABOUT_OTHERS = re.compile(
    r"(?:others named|people also|more from|more profiles) .*|.* also viewed"
)


def heading_of(line: str) -> Section | None:
    """Return the section that a line begins; None when it is no heading."""
    if len(line) > _LONGEST_HEADING:
        return None
    words = _COUNT.sub("", line.casefold().replace("’", "'").strip(_DECORATION))
    if _ABOUT_OTHERS.fullmatch(words):
        return Section.SKIPPED
    return _SECTION_OF.get(words.strip(_DECORATION))


def label_of(line: str) -> tuple[Section, int] | None:
    """Return the section named before the colon of "Interests: bread", and where its text begins.

    None when the line begins with no such word.
    """
    found = _LABEL.match(line)
    if not found:
        return None
    section = _SECTION_OF.get(found[1].casefold().strip())
    if section is None or section is Section.TOP:
        return None
    return section, found.end()
