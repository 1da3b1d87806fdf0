"""Leads: the words after which a name of a person stands, by how surely one does."""

import re
from enum import Enum, auto

from assistant.privacy.people import FAMILIAR, RELATIVES

UPPER, LOWER = "A-ZÀ-ÖØ-ÞŁĆĘĄŚŻŹŃÓİŞĞČŠŽĐŐŰА-ЯІЇЄҐ", "a-zß-öø-ÿıłćęąśżźńóşğčšžđőűа-яіїєґ"
_OWN = "mijn|m'n|mn|me|zijn|z'n|haar|d'r|ons|onze|jullie|een|de|die|het|my|our"
_TITLES = (
    r"mevrouw|mevr\.?|mvr\.?|mw\.?|meneer|mijnheer|(?:de )?heer|(?:de )?hr\.|dhr\.?|mejuffrouw"
    r"|mej\.?|familie|fam\.?|dokter|dr\.|drs\.|prof\.|professor|mr\.?|mrs\.?|ms\.|miss|ir\.|ing\."
    r"|ds\.|dominee|pastoor|imam|juf|juffrouw|meester|tante|oom|ome|weduwe|herr|frau|madame"
    r"|monsieur|se[nñ]ora?|pani?|sayın|пані|пан|السيدة?"
)
_LABELS = (
    r"(?:volledige |roep|voor|achter|familie|meisjes|geboorte|eigen|bij)?naam"
    r"(?: (?:van )?(?:de )?(?:aanvrager|client|cliënt|klant|kind|melder|ouder|betrokkene))?"
    r"|ondertekend|getekend|afzender|w\.g\.|t\.?n\.?v\.?|t\.?a\.?v\.?"
    r"|(?:full |first |last |sur)?name|vor- und nachname|vorname|nachname|imię(?: i nazwisko)?"
    r"|nazwisko|ad(?:ı)?(?: ?[,/]? ?soyad(?:ı)?)?|nom|prénom|ім['’]я|прізвище|піб|الاسم"
)
_FILE_LABELS = (
    r"aanvrager|melder|betrokkene|contactpersoon|betreft|inzake|client|cliënt|klant|patiënt"
    r"|bezoeker|bewoner|van|aan|van/aan"
)


class Sign(Enum):
    """How surely a name follows.

    Whatever follows is one (`CALLED`: "ik heet", `TITLED`: "mevrouw", `ABROAD`: "nazywam się"), it
    is if it looks like one (`GREETED`: "groeten van", `IS`: "ik ben"), if it is known as one
    (`CLOSE`: "met"), or only if it is a whole one (`NONE`).
    """

    CALLED = auto()
    TITLED = auto()
    GREETED = auto()
    IS = auto()
    ABROAD = auto()
    CLOSE = auto()
    NONE = auto()


LEADS = {
    Sign.CALLED: re.compile(
        rf"\b(?:(?:ik|hij|zij|ze|die|{RELATIVES}) (?:heete?|heette|hiet|heten)"
        r"(?!(?: \w+){1,3} welkom)"
        rf"|\b{RELATIVES} (?:voor|van|naast|achter|die|met|uit|bij|op)\b"
        r"[^.?!,:]{0,20} heet(?:te)?"
        r"|(?:ken(?:t|nen)? (?:mij|me|hem|haar)|zich voor) als"
        r"|heet (?:ik|hij|zij|ze)|genaamd|(?:luister|luistert) naar de naam"
        r"|(?:noem|noemen|noemt) (?:me|mij|hem|haar)|mezelf noemen"
        r"|(?:mijn|m'n|mn|me|haar|zijn|volledige|onze) (?:\w+)?na+m?e? (?:is|was)"
        r"|(?:ingeschreven|geregistreerd|bekend) (?:sta )?als"
        r"|my name['’]?s?(?: is)?|call me|i am called)(?: eigenlijk| gewoon| dus)? ?:? ?"
        r"|(?:^|\n)\[[^\]\n]{5,25}\] ?(?=[^\n:]{2,40}:)"
        rf"|(?<![\w-])(?:{_LABELS}) ?[:=] ?(?:de heer |mevrouw )?(?!\[)"
        rf"|(?<![\w-])(?:{_FILE_LABELS}) ?: ?(?:de heer |mevrouw )?(?-i:(?=[{UPPER}]))",
        re.IGNORECASE,
    ),
    Sign.TITLED: re.compile(
        rf"(?<![\w.])(?:{_TITLES})(?:/(?:mevrouw|meneer|mevr\.|mw\.))?[ :]{{1,2}}"
        r"(?:(?:mr|dr|drs|ir|ing|prof)\. ){0,3}",
        re.IGNORECASE,
    ),
    Sign.GREETED: re.compile(
        r"(?<!\w)(?:(?:(?:met )?(?:vriendelijke? |hartelijke? |warme |lieve )?gr(?:oet|t)"
        r"(?:en|jes|es)?(?: en (?:bedankt|dank|een fijne dag))?(?: van)?)"
        r"|mvg|m\.v\.g\.|vr\.? ?gr\.?|gr(?:tz|z)?\.?|hoogachtend|liefs|xx+|aangenaam|doei"
        rf"|(?:{_OWN}) (?:(?:oude|nieuwe|beste|lieve|andere|jongste|oudste) )?(?:{RELATIVES})"
        rf"|{FAMILIAR}|namens|op naam van|afzender|contact(?:persoon)?|vraag van"
        r"|(?:vrouw|man|dochter|zoon|moeder|vader|kind|gegevens|dossier|broer|zus) van"
        r"|bedankt|(?:hartelijk |alvast )?dank(?: u| je)?(?: wel)?|dankjewel|thanks|thank you"
        r"|(?:kind |best |warm )?regards|sincerely|cheers|mit freundlichen grüßen|viele grüße"
        r"|saygılar(?:ımla|ımızla)?|teşekkürler|pozdrawiam|z poważaniem|dziękuję|cordialement|merci"
        r"|з повагою|дякую|مع تحياتي|تحياتي|شكرا)"
        r"(?:[ ,:!.\n]|[-–—]){1,3}",
        re.IGNORECASE,
    ),
    Sign.IS: re.compile(
        r"(?:\b(?:ik ben|ben ik|dit is|hier(?: is)?|(?:spreekt|spreek je) met|ondergetekende"
        r"|i am|i'm|this is|ik, |met ons,|beste|lieve|geachte|dear"
        r"|(?:hallo|hoi|hey|hee|dag|salam|merhaba|hello|hi|goede\w{4,6})"
        r"(?: met)?))[ ,:]{1,3}(?:weer |ook )?",
        re.IGNORECASE,
    ),
    Sign.ABROAD: re.compile(
        r"(?<!\w)(?:(?:benim )?(?:adım|soyadım|ismim)|(?:onun )?adı|nazywam się|mam na imię"
        r"|ma na imię|nazywa się|ich hei(?:ß|ss)e|mein name ist|er heißt|sie heißt"
        r"|je m['’]appelle|mon nom est"
        r"|me llamo|mi nombre es|mi nomber ta|o? ?meu nome é|chamo-me|mi chiamo|magacaygu waa"
        r"|ik hjit|myn namme is|мене звати|мене звуть|моє ім['’]я|меня зовут|я[ ,]?[—–-]"
        r"|(?:його|її|сина|доньку|маму|тата|чоловіка|дружину|матір|батька) звати|мого? \w+ звати"
        r"|اسمي|إسمي|انا اسمي|أنا اسمي|اسم(?:ه|ها) |(?:ابني|ابنتي|زوجي|زوجتي|أمي|أبي|أخي"
        r"|أختي) اسم(?:ه|ها)"
        r"|معكم?|نام من|اسم من|numele meu este|mă numesc)[ :]{1,2}(?:هو )?",
        re.IGNORECASE,
    ),
    Sign.CLOSE: re.compile(r"(?:^|[.?!\n] ?)(?:met|ben) ", re.IGNORECASE),
    Sign.NONE: re.compile(
        r"(?<![\w@.-])(?<!optie )(?<!plan )(?<!groep )(?<!bijlage )(?<!punt )(?<!deel )"
        rf"(?=[{UPPER}Ā-ž])"
    ),
}
"""The pattern of each sign; the name begins where it ends."""

CALLED_CLUE = re.compile(
    r"he(?:et|te)|voor als|\bken(?:t|nen)?\b|hiet|na+m|noem|name|call|\bals\b|[:=]|\bad|nom\b|ім"
    r"|піб|прізвищ|الاسم",
    re.IGNORECASE,
)
"""A text without this has none of the longest pattern, that of `CALLED`."""

SIGNED = re.compile(
    r"(?:[.?!)…]\s+|\n\s*|\s)(?P<mark>(?:[-–—~*]{1,2} ?|x{1,3} )?)"
    r"(?P<it>[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,3}?)(?: x+)?[.!]?\s*$"
)
"""Who signs: a text ends with a name behind the end of its last sentence, or behind a dash."""

TURNED = re.compile(
    r"(?:^|(?<=[.?!,\n(:] )|(?<=[\n(])|(?<=\bik )|(?<=\bhoi )|(?<=\bdag )|(?<=\bhallo ))"
    r"(?P<it>[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,3}?)"
    r"(?: heet (?:ik|hij|zij|ze)| is (?:mijn|m'n|mn|me|de|zijn|haar|my|mein) na(?:am|me)"
    r"| (?:mijn|m'n|mn) naam| hier(?=[,.!?\n]|$))(?!\w)",
    re.IGNORECASE,
)
"""A name that stands before what says that it is one: "Fatima heet ik"."""

TURNED_CLUE = re.compile(r"hier|heet|naam|name", re.IGNORECASE)
"""A text without this has none of them."""

FILED = re.compile(
    rf"(?<![\w-])(?P<it>[{UPPER}][\w'’-]{{1,30}}, (?:[A-Z]\.){{1,5}}"
    r"(?: ?(?:van|de|der|den|ter|ten)){0,3})(?!\w)"
    rf"|(?:^|\n)(?P<line>(?:(?:[Vv]an|[Dd]en?|[Dd]er|[Tt]er"
    rf"|[Tt]en) ){{0,3}}[{UPPER}][\w'’-]{{1,30}}"
    rf", [{UPPER}][{LOWER}]{{1,20}})(?=[.,;\n(]|$)"
)
"""A name as in a list: "Vries, J. de", or at the beginning "Vries, Jan"."""
