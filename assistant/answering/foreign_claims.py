"""Foreign claims: how a price, a state since, a contact or a name is asked in other languages.

English, German, French, Turkish, Polish, Ukrainian and Arabic.
"""

import re

from assistant.answering.claims import Claim
from assistant.answering.wanted_words import MONEY

_ASKED = {
    Claim.COST: r"""
        \bhow\ much\ (?:does|do|did|will|is|are|money)\b | \bcosts?\b | \bprice\b
        | \b(?:wie\ ?viel|was)\ kostet | \bkosten\b | \bpreis\b
        | \bcombien\ (?:ça\ )?co[uû]t | \bco[uû]te | \bprix\b
        | \bmaliyet | \bne\ kadar\ (?:tut|mal|para) | \bkaç(?:a\ mal|\ (?:euro|lira|para))
        | \bkoszt | \bcen[aęy]\b | кошту | вартіст | ціна
        | تكلف | تكلّف | سعر | ثمن""",
    Claim.SINCE: r"""
        \bso\ far\b | \b(?:until|till|as\ of)\ (?:now|today)\b | \bto\ date\b | \balready\ been\b
        | \bbis\ (?:heute|jetzt)\b | \bbislang\b | \binzwischen\b | \bderzeit\b
        | \bjusqu.?à\ (?:présent|aujourd) | \bactuellement\b
        | \bbugüne\ (?:kadar|dek)\b | \bşu\ (?:an|ana\ kadar)\b | \bşimdiye\ kadar\b
        | \bdo\ (?:dziś|tej\ pory)\b | \bobecnie\b | \bdotychczas\b
        | до\ (?:сьогодні|цього\ часу) | наразі | дотепер
        | حتى\ (?:اليوم|الآن) | حاليا""",
    Claim.CONTACT: r"""
        \bphone\ number | \bopening\ hours\b | \be-?mail\ address
        | \bhow\ (?:do|can)\ i\ (?:apply|register|sign\ up|enrol)
        | \btelefonnummer | \böffnungszeiten\b | \bwo\ kann\ ich\ mich\ anmelden\b
        | \bnuméro\ de\ téléphone\b | \bcomment\ (?:m.inscrire|puis-je)
        | \btelefon\ numara | \bnasıl\ başvur
        | \bnumer\ telefonu\b | \bjak\ (?:się\ )?(?:zapisać|zgłosić)
        | номер\ телефону | як\ (?:записатися|подати)
        | رقم\ (?:ال)?هاتف | كيف\ (?:أسجل|أتقدم)""",
    Claim.NAME: r"""
        \bwhich\ (?:company|firm|bank|supplier) | \bname\ of\ the\ (?:company|person|minister|boss)
        | \bwelche\ (?:firma|bank) | \bwie\ heißt\ (?:der|die)\ \w*(?:minister|sekret|firma|chef)
        | \bquelle\ (?:entreprise|société|banque)\b
        | \bhangi\ (?:şirket|firma|banka) | \bjaka\ firma\b | \bktóra\ firma\b
        | яка\ (?:компанія|фірма) | أي\ شركة""",
}
_PATTERNS = {
    claim: re.compile(words, re.IGNORECASE | re.VERBOSE) for claim, words in _ASKED.items()
}


def find_foreign_claim(text: str, said: str) -> Claim | None:
    """Return what `text`, in another language than Dutch, asks that `said` does not have."""
    for claim, words in _PATTERNS.items():
        if words.search(text) and not (claim is Claim.COST and MONEY.search(said)):
            return claim
    return None
