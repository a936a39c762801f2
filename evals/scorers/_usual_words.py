"""Words that tell nobody from anybody else, by language, for the scorer `specificity`."""

EMPTY = {
    "en": frozenset(
        """
        a about above after afternoon again ago all almost alone along already also although always
        am among an and another any anybody anyone anything are aren around as at away back be
        because been before behind being below beside best between both but by came can cannot care
        cheers com come could couldn d dear did didn do does doesn doing don done down during each
        either else enough even evening ever every everybody everyone everything few for from
        further get gets getting give given gives giving go goes going gone got greetings had has
        have haven having he hello her here hers herself hey hi him himself his how however http
        https i if im in instead into is isn it its itself ive just kind least less let ll m madam
        made make makes making many may maybe me might mine more morning most much must my myself
        near need neither never no nobody none nor not nothing now of off often ok okay on once one
        only onto or other others our ours ourselves out over own per perhaps please put quite
        rather re really regards s said same say saying says see seen several shall she should
        shouldn since sincerely sir so some somebody someone something sometimes soon still such
        sure t take taken takes taking than thank thanking thanks that the their theirs them
        themselves then there these they thing things this those though through till to together
        too toward towards under unless until up upon us use used ve very via warm was wasn way we
        well went were weren what whatever when where whether which while who whom whose why will
        wish wishes with within without won would wouldn www yes yet you your yours yourself
        """.split()
    ),
    "de": frozenset(
        """
        aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim beste
        besten bin bis bist bitte da damit dank danke dann das dass daß dein deine deinem deinen
        deiner dem den denn der des dessen dich die dies diese diesem diesen dieser dieses dir doch
        dort du durch ein eine einem einen einer eines er es etwas euch euer frau freundliche
        freundlichen für geehrte geehrter gegen gern gerne gewesen gruß grüße grüßen guten hab habe
        haben hallo hast hat hatte hatten herr herzliche herzlichen hi hier ich ihm ihn ihnen ihr
        ihre ihrem ihren ihrer im in ins ist ja jede jeden jeder jetzt kann kannst können könnte
        könnten liebe lieber mal man mehr mein meine meinem meinen meiner mich mir mit moin muss
        müssen nach nicht nichts noch nun nur ob oder ohne schon sehr sein seine seinem seinen
        seiner seit servus sich sie sind so tag um und uns unser unsere unseren unter viel viele
        vielen vom von vor wann war waren warum was weil welche welchem welchen welcher welches
        wenn wer werde werden wie wieder wir wird wo wollte wollten würde würden zu zum zur
        zwischen über
        """.split()
    ),
    "fr": frozenset(
        """
        ai ainsi amicalement après as au aucun aussi autre autres aux avais avait avant avec avez
        avoir avons beaucoup bien bonjour bonne bonsoir c car ce ceci cela celle celui ces cet
        cette cher chers chez chère comme comment cordialement d dans de depuis des deux donc du
        elle elles en encore entre es est et eu eux faire fait faites il ils j je journée jusqu l
        la le les leur leurs lui m ma madame mais me merci mes moi mon monsieur même n ne ni nos
        notre nous on ont ou où par pas pendant peu peut peux plait plaît plus pour pourquoi
        pourrais pourriez puis qu quand que quel quelle quelles quels qui quoi s sa salut sans se
        sera ses si soirée son sont sous suis sur t ta te tes toi ton tous tout toute toutes très
        tu un une vais vers voici vos votre vous y à ça étais était êtes être
        """.split()
    ),
    "es": frozenset(
        """
        a abrazo al algo alguna algunos algún ante antes así aunque aún bien buenas buenos cada
        como con contra cordial cual cuando cuál cuándo cómo de del desde donde dos durante días
        dónde e el ella ellas ellos en entre era eres es esa ese eso esos esta estar este estimada
        estimado esto estos estoy está están favor fue fueron fui fuimos gracias ha había hace
        hacer haces hacía hago han has hasta hay he hemos hizo hola la las le les lo los me mi mis
        mismo mucha mucho muchos muy más mí nada ni no nos nosotros nuestra nuestro o os otra otro
        para pero poco por porque puede puedes puedo pues que querida querido quien quién qué
        saludo saludos se sea ser señor señora si sido siempre sin sobre sois solo somos son soy su
        sus sé sí sólo también tan tardes te tengo ti tiene tienes toda todo todos tu tus tú un una
        uno unos usted vosotros y ya yo él
        """.split()
    ),
}
"""They carry no content: greeting, thanks and the words between the words."""

STOCK = {
    "en": frozenset(
        """
        able accept accepting add added adding admire amazing answer appreciate ask asked asking
        background believe benefit business busy call called calling calls career chance chat
        chatting check checking collaborate collaborating collaboration collaborations colleague
        colleagues come comes coming common company connect connecting connection connections
        consider considering contact contacts content conversation curious day days developer
        different discover discuss easy enjoy enjoyed enjoying excellent exchange excited exciting
        expand experience expertise explore fascinating feel field find finding first follow
        following forward found free friend friendly future glad good great group grow growing
        growth happy hear heard hearing hears help helpful helping hope hoping idea ideas impressed
        impressive industry insight insights inspired inspiring interest interested interesting
        invitation invite job join joining journey keen keep keeping kind know knowing last later
        lead leader leading learn learned learning life like liked likewise link linkedin lives
        long look looked looking lot love loved lovely luck manage manager meet meeting member
        message met mind minute minutes moment moments month months mutual network networking new
        news next nice note number offer offering old online open opened opens opportunities
        opportunity organization page part passion passionate path people person personal place
        plan please pleased pleasure position possible post posted posts problem product
        professional professionals profile project projects question questions quick reach reaching
        read reading reason recent recently reply request response right role saw seek seeking seem
        send sending senior sent service services share shared shares sharing short similar skills
        small software space speak start started stay staying stop stories story success support
        talk talked talking team tech technology tell think thinking thought thoughts time times
        today tomorrow topic topics touch try trying understand valuable value view want wanted
        wants watch watching week weeks welcome wonder wondered wonderful wondering word words work
        worked working works world worth write writing wrote year years yesterday young
        """.split()
    ),
    "de": frozenset(
        """
        arbeit arbeiten austausch austauschen beitrag bereich beruf beruflich bleiben branche
        einladung erfahren erfahrung erfahrungen erzählen finde finden frage fragen freue freuen
        freundlich freut gefreut gelesen gesehen gut hoffe hören ideen interessant interessante
        interesse interessieren interessiert jahr jahre kennen kennenlernen kollege kontakt kurz
        leben lernen lesen machen mehr melden möchte nachricht netzwerk neue neues profil projekt
        schreiben schön sehen spannend spannende sprechen team teilen thema themen unternehmen
        verbinden verfolgen vernetzen viel wissen woche würde zeit zusammen
        """.split()
    ),
    "fr": frozenset(
        """
        aimer aimerais aimé apprendre carrière connaître contact contacter demander domaine
        découvrir entreprise espère expérience expériences faire heureuse heureux idée idées
        intéressant intéressante intéresse intérêt jour journée lire lu message monde nouveau
        nouvelle parcours parler partager plaisir profil projet projets publication question
        questions ravi ravie rejoindre réponse réseau savoir semaine suivre sujet temps travail
        travailler trouve trouvé vie voir voudrais vu échange échanger équipe
        """.split()
    ),
    "es": frozenset(
        """
        agradezco amigo aprender año años carrera charlar compartir conectar conexión conocer
        contactar contacto empresa encanta encantado encantaría equipo espero experiencia favor
        gran gusta gustado gustaría hablar idea ideas interesa interesante interesar interés leer
        leí mensaje mundo nueva nuevo perfil placer pregunta preguntar preguntarte preguntas
        profesional proyecto proyectos publicación red saber sector seguir semana sigo tema temas
        tiempo trabajar trabajo trayectoria ver vi vida visto
        """.split()
    ),
}
"""They carry content that any such message could hold: they never make one particular."""
