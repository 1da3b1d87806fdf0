"""Cues: the words by which a question gives away what it asks, in the languages that are known."""

import re

CUES = {
    "who": r"""
        \bwie\b | \bwiens\b | \bdoor wie\b | verantwoordelijk | uitvoerder | \btrekkers?\b
        | coördine | \bde\ kar\b
        | \bwelke?\ (?:ministerie|departement|organisatie|instantie|partij|directie|club|overleg
            |raad|minister|onderde)
        | \bwho\b | which\ (?:ministr|department|organi) | responsible
        | \bwer\b | welche[sr]?\ (?:ministeri|ressort|organisation)
        | \bkim(?:ler)?\b | hangi\ (?:bakanlı|kuru) | \bkto\b | któr[ea]\ (?:ministerstw|organizac)
        | من\ المسؤول | (?:^|\s)و?من\ (?:يعمل|يفعل|يساعد) | أي\ (?:وزارة|جهة)
        | \bхто\b | як[еі]\ (?:міністерств|організац)""",
    "opens with who": r"""
        ^\W*(?:en\ |maar\ )?(?:door\ |met\ )?
        (?:wie|welke?\ (?:ministerie|departement|organisatie|instantie|partij|directie)\w*
            |who|wer|kim|kto|хто|من)\b""",
    "when": r"""
        \bwanneer\b | \b(?:voor|tegen|per)\ welke\ datum\b | \b(?:welke?|wat\ voor)\ jaar\b
        | \bwelke?\ (?:termijn|periode|tijdvak)
        | deadline | planning | gepland | \bhoe\ ?lang\b | uiterlijk | \bvanaf\b | \bklaar\b
        | gereed | \bt/m\b | \btegen\ 20 | \baf\b | afgerond
        | \bwhen\b | what\ year | \bwann\b | welchem\ jahr | ne\ zaman | hangi\ yıl
        | \bkiedy\b | któr(?:ym|ego)\ roku | متى | أي\ سنة | \bколи\b | як(?:ому|ого)\ ро""",
    "how_many": r"""
        \bhoe\ ?veel\b | \baantal\b | \bhoe\ vaak\b | \btel\b | \bmeeste?\b | \bminste\b | vaakst
        | how\ many | wie\ viele | meisten | \bkaç\b | en\ çok | \bile\b | \bilu\b | najwięcej
        | (?:^|\s)كم\b | أكثر | скільки | найбільше""",
    "parts": r"""
        \bacties\b | \bdoelen\b | prioriteiten | programmalijnen | pagina's | bladzijden
        | organisaties | \bactions\b | maßnahmen | eylem | działa[ńn] | إجراء | \bді[їй]\b""",
    "meaning": r"""
        beteken | afkorting | definitie | \bvoluit\b | \bbegrip\b | uitleg | \bterm\b
        | \bsta(?:at|an)\b.*\bvoor\b | \bbedoel(?:t|d|en)\b | \bwat\ wil\b.*\bzeggen
        | \bhoudt?\b.*\bin\b | verstaa | \bwat\ is\ (?:een|dat)\b | \bwat\ is\ \w+(?:\ labs)?\W*$
        | stand\ for | \bmeans?\b | definition | explain | bedeutet | wofür\ steht | erkläre
        | abkürzung | ne\ demek | nedir | kısaltma | \bco\ (?:to|znaczy|oznacza) | czym\ jest
        | skrót | wyjaśnić | معنى | ما\ (?:هو|هي) | يرمز | تعني
        | означає | що\ таке | розшифров | поясни""",
    "goal": r"""
        \bdoel(?:en|stelling|stellingen|s)?\b | indicator | streef | \bbereiken?\b | beoog
        | bedoeling | ambitie | naartoe | gemeten | pro[cs]ent | percentage | \bhopen\b
        | \bgoals?\b | achieve\b | target | \bziele?\b | erreicht\ werden | zielwert
        | hede[fn] | amaç | gösterge | \bcel\b | osiągnąć | wskaźnik | docelow
        | الهدف | يحقق | المستهدف | مؤشر | \bмета\b | досягти | цільов | показник""",
    "achieved": r"""
        \bal\b | \breeds\b | behaald | bereikt | gelukt | tot\ nu\ toe | voor\ elkaar
        | verwezenlijkt
        | already | so\ far | \bschon\b | bisher | bereits | şimdi(?:ye|den) | daha\ önce
        | elde\ edilen | \bjuż\b | dotychczas | تحقق | حتى\ الآن | вже | досягнут""",
    "overview": r"""
        samen(?:ge)?vat | \bvat\b.*\bsamen\b | hoofdlijn | \bkort\b | overzicht
        | \bwaar(?:over)?\ gaa?t\b
        | \bgaat\b.*\bover\b | \bkern\b | grote\ lijn | onderwerpen | thema | inhoud
        | programmalijn | hoofdstuk | aanleiding | summar | what\b.*\babout | main\ points
        | zusammen | worum | hakkında | özet | o\ czym | streść | لخص | عن\ ماذا
        | про\ що | підсумуй""",
    "place": r"""
        pagina | bladzij | \bblz\b | \bp\.\ ?\d | \bwaar\ (?:staat|vind|kan) | letterlijk
        | omschrijving | \bpage\b | \bwhere\b | seite | sayfa | nerede | stroni | gdzie
        | صفحة | сторінці | \bде\b""",
    "actions": r"""
        \bacties?\b | betrokken | taken\b | \bsamen\b | \bbeide\b | gezamenlijk""",
    "opinion": r"""
        (?<!waar\ )\bvin(?:d|dt|den)?\ (?:je|jij|u|gij|ge)\b | \bvolgens\ (?:jou|u)\b | mening
        | \bdenk(?:t|en)?\ (?:je|jij|jullie|u|gij|ge|da)\b | \b(?:jij|u|gij)\ denk
        | \bzou\ (?:jij|u)\b(?!\ als\b)
        | \bzou\ je\ (?:zelf|doen|vinden|kiezen|willen|stemmen|zeggen|anders|liever)\b
        | \beens\ met\b | \bmet\ (?:mij|me)\ eens\b
        | \bgelo(?:of|oft|ofd)\ (?:je|jij|u|gij)\b
        | \b(?:u|jij|je|jou|jullie)\ persoonlijk\b | \bpersoonlijke\ (?:mening|opvatting)
        | \bermee\ eens\b | \bin\ (?:jouw|je|uw)\ ogen\b | \bnaar\ (?:jouw|uw)\ smaak\b
        | \b(?:jij|u)\ (?:wel|ook)\W*$ | \bonder\ ons: | \b(?:van|voor)\ jou\b
        | \bwat\ zeg(?:de)?\ (?:jij|gij)\b
        | \b(?:hoe|wat)\ (?:jij|u)\ (?:daarover|daarvan|hierover|erover)\b | \brapportcijfer
        | \b(?:heb|ben|word|voel)\ (?:jij|gij)\b | \b(?:heb|heeft)\ (?:je|u)\ (?:er\ )?vertrouwen\b
        | \bben(?:t)?\ (?:je|u|jullie)\ (?:er\ )?(?:voor|tegen|bang|blij|trots)\b
        | \bgoed\ gevoel\b | \bmoreel\b | \bhoe\ voelt\b | \bpersonally\b
        | weggegooid\ geld | geldverspilling | \bzonde\ van\ (?:het|ons|al\ dat)\b
        | \bgelijk\ (?:in|over|hierin|daarin|had|heeft|krijgt)\b | \blinks\ of\ rechts\b
        | \bhad(?:den)?\b.*\bniet\ (?:beter|liever|anders)\b | \bheeft\b.*\bwel\ zin\b
        | \bflop\b | \bna[iï]ef\b | \bdenkte\b | \bpeinsde\b | weggesmeten\ geld
        | \bkans\ van\ slagen\b | \b(?:schat|acht|vertrouwt?)\ (?:je|jij|u|gij)\b
        | \b(?:mee|bent|ben)\ eens\b | \bgoed\ (?:idee\ )?of\ (?:is\ )?slecht
        | \bof\ (?:zie|overdrijf|vergis)\ ik\b | \beerlijk(?:\ gezegd\b|[,:])
        | \bwat\ is\ (?:er\ )?beter\b
        | \bstem(?:t|de|men)?\ (?:je|jij|u|ge|gij)\b | \bik\b.*\bstem(?:men|me)\b
        | \bop\ wie\b.*\bstem | \bfavoriet | \bbeoorde
        | naar\ (?:uw\b|(?:jouw|je)\ (?:oordeel|idee|gevoel|mening)) | opinion | you\ think
        | should\ i
        | hältst | meinung | findest | glaubst | düşün | sence | fikri | sądzisz | twoim
        | opini | uważasz | رأي | تعتقد | تظن | думк | думаєш | віриш""",
    "steering": r"""
        regels\b | instructi | prompt | systee?m\b | negeer | vergeet | doe\ alsof | \bzeg\b
        | herhaal | \bhack | virus | beheerder | vanaf\ nu | \bnu\ een\b | verzin | verzonnen
        | \b(?:jij|je|gij|u)\ (?:bent|zijt|heet)\b | \balsof\ (?:je|jij|ge|gij|u)\b
        | \bgedicht | \bliedje\b | \bmop\b | \brap\b | sprook | \btoegeven\b | \bals\ feit\b
        | \b(?:geen|zonder)\ (?:verwijzing|bron|herkomst)
        | ignore | pretend | \brules\b | anweisungen | ohne\ regeln | talimat | instrukcj
        | تعليمات | інструкц | правил""",
    "you": r"\b(?:jij|je|jou|jouw|u|uw|gij|ge)\b",
    "self": r"\b(?:ik|mijn|mij|me|mn|wij|ons|onze)\b",
    "practical": r"""
        \bhoe\ (?:\w+\ )?(?:vraag|krijg|maak|doe|kan|moet|schrijf|meld|verleng|zet|regel|kom|laat)\b
        | \baanvragen?\b | \binschrijven\b | \bkost(?:en)?\b | openingstijden | afspraak
        | formulier\b | \bwelke?\ (?:papieren|knop|document) | \bhow\ do\ i\b
        | \bwie\ (?:beantrage|mache|koche) | nasıl | \bjak\ \w+ć\b | كيف\ أ | \bяк\ \w+ти\b""",
    "agenda": r"""
        agenda | \bplan(?:nen)?\b | overheid | regering | \brijk\b | kabinet | \bplanie?\b
        | \bplan(?:da|ı)\b | خطة | план""",
    "greeting": r"""
        ^(?:hallo|hoi|hey|hi|dag|goede|goeie|dank|bedankt|merci|thx|doei|tot)\b
        | \bje\ bent\b | \bbe?nt?\ (?:je|jij|u)\b | \bku[nt]{1,2}\ (?:je|jij|u)\b
        | \bkan\ (?:je|jij)\b""",
}
"""The kinds of cues, each with the pattern of its words."""

_PATTERNS = {name: re.compile(words, re.IGNORECASE | re.VERBOSE) for name, words in CUES.items()}


def find_cues(text: str) -> frozenset[str]:
    """Return the kinds of cues in `text`, by their names in `CUES`."""
    return frozenset(name for name, pattern in _PATTERNS.items() if pattern.search(text))
