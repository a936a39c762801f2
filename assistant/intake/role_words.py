"""Words that name what somebody does, and words that name where."""

import re

# English, then the commonest of German, French and Spanish; `s` and `-in` are added below.
_ROLES = """
    engineer developer programmer coder head lead leader manager director officer chief president
    vp svp evp ceo cto cfo coo cio cmo cpo ciso founder cofounder co-founder owner co-owner partner
    principal analyst scientist architect consultant designer researcher professor lecturer teacher
    tutor student undergraduate candidate phd postdoc fellow intern apprentice trainee graduate
    nurse midwife doctor physician surgeon dentist therapist physiotherapist psychologist
    pharmacist carer paramedic veterinarian vet radiographer optician welder electrician plumber
    carpenter joiner mechanic machinist fitter fabricator driver pilot chef cook baker barista
    butcher brewer farmer gardener florist tailor potter ceramicist photographer artist illustrator
    painter sculptor musician composer singer dancer actor writer author poet novelist editor
    journalist reporter producer filmmaker translator interpreter librarian curator historian
    economist accountant auditor bookkeeper lawyer solicitor barrister attorney paralegal recruiter
    marketer representative associate assistant administrator secretary coordinator specialist
    strategist coach trainer mentor speaker host creator blogger streamer podcaster technician
    operator supervisor foreman planner buyer merchandiser clerk agent broker banker trader
    investor advisor adviser soldier firefighter ranger biologist chemist physicist mathematician
    statistician geologist astronomer ecologist dba devrel sre pm dean rector chair chairman
    chairwoman steward evangelist ambassador volunteer organizer organiser trustee
    leiter ingenieur entwickler krankenpfleger krankenschwester pfleger lehrer bäcker bäckermeister
    arzt ärzt schweißer schweisser geschäftsführer gründer inhaber fotograf berater forscher
    werkstudent referent assistent professorin dozent wissenschaftler
    elektriker meister tischler koch konditor erzieher verpleegkundige docent oprichter hoogleraar
    ingénieur ingénieure directeur directrice professeur professeure infirmier infirmière boulanger
    boulangère étudiant étudiante développeur développeuse fondateur fondatrice responsable
    photographe enseignant enseignante chercheur chercheuse soudeur soudeuse
    ingeniero ingeniera directora profesor profesora enfermero enfermera panadero panadera
    engenheiro engenheira enfermeira diretor diretora ingegnere infermiere infermiera fondatore
    fondatrice studentessa mühendisi mühendis öğretmen öğretmeni hemşire inżynier nauczyciel
    nauczycielka pielęgniarka kierownik dietitian nutritionist roofer
    инженер разработчик менеджер директор руководитель преподаватель учитель врач медсестра
    студент студентка основатель фотограф исследователь аналитик
    estudiante desarrollador desarrolladora fundador fundadora jefe jefa fotógrafo fotógrafa
"""
_ROLE_WORD = re.compile(
    rf"\b(?:{'|'.join(_ROLES.split())})(?:s|in|innen)?\b"
    r"|工程师|工程師|负责人|負責人|总监|總監|经理|經理|教授|老师|老師|护士|護士|学生|學生|创始人|創辦人|摄影师|研究员|主任|设计师"
    r"|エンジニア|デザイナー|研究者|マネージャー|개발자|교수|간호사|디자이너"
    r"|مهندس|مدير|أستاذ|معلم|ممرض|طالب|مؤسس|مصور|باحث|رئيس",
    re.IGNORECASE,
)
_ORGANIZATION_WORD = re.compile(
    r"\b(?:universit\w+|college|school|institute?o?|academy|polytechnic|hochschule|klinikum|klinik"
    r"|hospital|infirmary|clinic|nhs|trust|council|bank|group|labs?|laboratories|studios?|bakery"
    r"|foundation|museum|library|theatre|orchestra|ltd|limited|inc|llc|plc|gmbh|ag|kg|e\.v|sarl|sas"
    r"|b\.v|corp|corporation|company|co|partners|associates|systems|technologies|works|agency"
    r"|universität|schule|école|lycée|universidad|escuela|boulangerie|bäckerei|verein)\b"
    r"|大学|大學|公司|科技|医院|集团|جامعة|شركة|مستشفى",
    re.IGNORECASE,
)


def names_role(text: str) -> bool:
    """Whether a text holds a word for what somebody does."""
    return bool(_ROLE_WORD.search(text))


def names_organization(text: str) -> bool:
    """Whether a text holds a word that is part of many organizations' names."""
    return bool(_ORGANIZATION_WORD.search(text))
