"""The wording by which `machine_orders` knows an order in other languages than English.

Searched for in text as it stands and once more without accents, so that both spellings count.
Every gap is bounded, so that no text makes a search slow.
"""

_KNOWN_BEFORE = (
    r"""\bignorier\w* [^.!?]{0,40}(?:anweisung|instruktion|vorgabe|anleitung|prompt|richtlinie)""",
    r"""(?:^|[.!?:;] ?)(?:antworte|antworten sie|schreibe?|schreiben sie) [^.!?]{0,20}?
    (?:nur|ausschlie(?:ss|ß)lich|auf|in)\b""",
    r"(?:^|[.!?:;] ?)(?:erwähne?|füge?|nenne?|lobe?) [^.!?]{0,60}(?:nachricht|antwort|mail|text)\b",
    r"\bsystem(?:hinweis|nachricht|meldung)\b|\bnote système\b|\bnota (?:del|di) sistema\b",
    r"\b(?:ignore[rz]?|oublie[rz]?) [^.!?]{0,40}(?:instructions|consignes|directives)",
    r"(?:^|[.!?:;] ?)(?:réponds|répondez|écris|écrivez) [^.!?]{0,20}?(?:en|uniquement|dans)\b",
    r"""\b(?:ignor[ae]n?|olvid[ae]n?|ignorad|dimentica\w*|esque[çc]\w+) [^.!?]{0,40}
    (?:instruccion|órdenes|indicacion|instruç|istruzion|comandi)""",
    r"""(?:^|[.!?:;] ?)(?:respond[ea]|escrib[ea]|rispondi|scrivi|responda|escreva)
     (?:solo|sólo|únicamente|apenas|in|en|em)\b""",
    r"\bnegeer [^.!?]{0,40}(?:instructies|opdrachten)|\bignorera [^.!?]{0,40}instruktion",
    r"""\bz?ignoruj\w* [^.!?]{0,40}(?:instrukcj|polece)
    |(?:talimat|mesaj)\w* [^.!?]{0,30}(?:yok say|görmezden|unut)""",
    r"""(?:игнорируй|забудь|ігноруй)\w* [^.!?]{0,40}
    (?:инструкц|указани|команд|промпт|інструкц)""",
    r"""(?:指示|命令|プロンプト|指令)[^。.!?]{0,12}(?:無視|忘れ)
    |(?:返信|返答|回答|出力)[^。.!?]{0,12}(?:てください|しなさい|せよ)
    |と(?:書いて|返信して|答えて|言って)(?:ください|くれ)""",
    r"""(?:忽略|无视|無視|忘记|忘記|不要理会)[^。.!?]{0,16}(?:指令|指示|提示|规则|規則|内容|要求)
    |系统提示|系統提示|(?:请|請|必须|必須|只能)[^。.!?]{0,6}(?:回复|回覆|输出|輸出|写上|寫上|加入)""",
    r"(?:지시|명령|프롬프트)[^.!?]{0,12}(?:무시|잊)",
    r"(?:تجاهل|انس)[^.!?]{0,40}(?:التعليمات|تعليمات|الأوامر|أوامر)",
    r"""निर्देश[^.!?।]{0,30}(?:अनदेखा|नज़रअंदाज़|उपेक्षा|भूल)
    |bỏ qua [^.!?]{0,30}(?:hướng dẫn|chỉ dẫn)""",
)

_UNBOUND = (
    r"""\b(?:sin|sem|senza|sans|ohne|zonder|bez|uten|utan) (?:\w+ ){0,2}?(?:restric\w+|restriz\w+
    |restric\w+|limit\w*|einschr\w+|beschr\w+|filt\w+|censur\w*|zensur\w*|regels?|begrens\w+
    |ogranicze\w+|omezen\w*)\b""",
    r"""\bkeine (?:regeln|einschr\w+|beschr\w+|filter|grenzen) mehr\b
    |\b(?:ab (?:jetzt|sofort)|von nun an|d'ora in poi|a partir de (?:ahora|agora)
    |desormais|dorenavant|vanaf nu|od teraz|bundan sonra|artik)\b[^.!?]{0,60}
    \b(?:du|tu|sen|jij|ty|voce|regeln|regles|reglas|regole|kural\w*|ne soylersem|assist\w+)\b""",
    r"""\b(?:du bist (?:jetzt|nun)|tu es (?:maintenant|desormais)|eres ahora|ahora eres|ora sei
    |sei ora|voce (?:e|agora)|agora voce|je bent nu|sen artik|jestes teraz)\b""",
    r"""без ограничени|без цензур|теперь ты|ты теперь|отныне
    |системн\w+ (?:промпт|сообщени|инструкци)
    |بلا قيود|دون قيود|أنت الآن|انت الان|دون أي رفض|رسالة النظام|没有限制|不受限制|你现在是|你現在是
    |制限なし|あなたは今|제한 없이|당신은 이제|बिना किसी प्रतिबंध|अब तुम""",
)

_SECRETS = (
    r"""\b(?:prompt|mensaje|mensagem|messaggio|message|instruccion\w*|instruco\w*|istruzion\w*
    |consignes?|instructions?|anweisung\w*|nachricht) (?:del?|do|di|du|des) (?:\w+ )?
    (?:sistema|systeme|systems?)\b|\b(?:consignes|prompt|invite) (?:de )?systeme?\b
    |\bsystem-?(?:prompt|anweisung\w*|nachricht|befehl\w*)\b|\bsistem (?:istem|mesaj|talimat)\w*""",
    r"""\b(?:palabra por palabra|parola per parola|palavra por palavra|mot pour mot|mot a mot
    |wort fur wort|woord voor woord|slowo w slowo|kelimesi kelimesine|slovo od slova)\b
    |слово в слово|逐字|一字一句""",
    r"""\b(?:donnees|datos|dados|dati|daten) (?:\w+ )?(?:clients?|clientes|clienti|kunden)\b
    |\bkundendaten\b|\benvoie-les\b|\b(?:revela|revele|rivela|revelez|verrate|offenbare|muestra
    |mostra|affiche|zeige|sizdir|acikla|goster)\b[^.!?]{0,40}\b(?:tus?|tuas?|tuo|tue|votre|deine?n?
    |ihre?n?|le|as|las|ic|tum)\b""",
    r"""\b(?:actua|actue|aja|agis|agissez|agisci|handle|verhalte dich) (?:como|comme|come|als|wie)\b
    |\bcomo (?:un )?asistente,|\ben tant qu'assistant|\bcome assistente,|\bals assistent,""",
    r"""\b(?:linee guida|regles de securite|reglas de seguridad|sicherheitsrichtlinien|directrices
    |richtlinien)\b[^.!?]{0,60}\b(?:non valgono|s'appliquent pas|no se aplican|gelten nicht
    |beantworte|ignor\w+)\b""",
)

_TURKISH = (
    r"""\b(?:talimat|kural|kisitlama|yonerge|filtre)\w*\b[^.!?]{0,60}\b(?:unut|yok say|gormezden
    |kaldir|goster|acikla|kapat|muaf\w*|tanimayan|devre disi|gec)\b
    |\b(?:guvenlik|tum ic|gizli) \w*(?:filtre|talimat|yonerge|anahtar)\w*
    |\b(?:sansursuz|kisitlamasi olmayan|yapay zeka\w*|gelistirici modu|itaat et|filtreleme\b
    |sistem:|dikkat:|reddedemezsin)""",
    r"""\b(?:lutfen )?sistem\w*\b[^.!?]{0,50}\b(?:tekrarla|yaz|goster|sizdir|acikla)\b
    |\byanit (?:ver|yaz)\b|\bbaska hicbir sey yazma\b""",
)

FOREIGN_ORDERS = (*_KNOWN_BEFORE, *_UNBOUND, *_SECRETS, *_TURKISH)
"""Searched for in text with single spaces, plain apostrophes and one width of letters."""
