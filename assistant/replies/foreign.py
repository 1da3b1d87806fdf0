"""What is said first to a question in another language: how it ends, and why the rest is Dutch."""

from collections.abc import Mapping

from assistant.answering.answer import Status
from assistant.planning.language import Language

_ANSWERED = {
    Language.ENGLISH: (
        "Here is what I found. The answer is in Dutch, because the agenda is in Dutch."
    ),
    Language.GERMAN: (
        "Das habe ich gefunden. Die Antwort ist auf Niederländisch, weil die Agenda auf "
        "Niederländisch ist."
    ),
    Language.TURKISH: "Bulduğum bilgi aşağıda. Yanıt Felemenkçe, çünkü gündem belgesi Felemenkçe.",
    Language.POLISH: (
        "Oto, co znalazłem. Odpowiedź jest po niderlandzku, bo plan jest napisany po niderlandzku."
    ),
    Language.ARABIC: "هذا ما وجدته. الجواب باللغة الهولندية لأن الخطة مكتوبة بالهولندية.",
    Language.UKRAINIAN: (
        "Ось що я знайшов. Відповідь нідерландською мовою, тому що план написаний нідерландською."
    ),
}
_ABSENT = {
    Language.ENGLISH: "I found no answer to your question in the agenda.",
    Language.GERMAN: "In der Agenda habe ich keine Antwort auf Ihre Frage gefunden.",
    Language.TURKISH: "Bu belgede sorunuzun cevabını bulamadım.",
    Language.POLISH: "W tym planie nie znalazłem odpowiedzi na to pytanie.",
    Language.ARABIC: "لم أجد في الخطة جوابًا على سؤالك.",
    Language.UKRAINIAN: "У плані я не знайшов відповіді на ваше запитання.",
}
_MISSING = {
    Language.ENGLISH: "That is on a page of the agenda that I do not have.",
    Language.GERMAN: "Das steht auf einer Seite der Agenda, die ich nicht habe.",
    Language.TURKISH: "Bu, belgenin bende olmayan bir sayfasında yazıyor.",
    Language.POLISH: "To jest na stronie planu, której nie mam.",
    Language.ARABIC: "هذا موجود في صفحة من الخطة ليست لديّ.",
    Language.UKRAINIAN: "Це на сторінці плану, якої в мене немає.",
}
_OUTSIDE = {
    Language.ENGLISH: "The agenda is not about that, so I cannot help you with it.",
    Language.GERMAN: "Darum geht es in der Agenda nicht. Dabei kann ich Ihnen nicht helfen.",
    Language.TURKISH: "Bu belge bu konuyla ilgili değil. Bu konuda size yardımcı olamam.",
    Language.POLISH: "Ten plan tego nie dotyczy. Nie mogę w tym pomóc.",
    Language.ARABIC: "الخطة لا تتناول هذا الموضوع، ولا أستطيع مساعدتك فيه.",
    Language.UKRAINIAN: "План не про це. Я не можу вам із цим допомогти.",
}
_REFUSED = {
    Language.ENGLISH: "I will not do that. I only answer questions about the agenda.",
    Language.GERMAN: "Das mache ich nicht. Ich beantworte nur Fragen zur Agenda.",
    Language.TURKISH: "Bunu yapmam. Yalnızca bu belgeyle ilgili soruları yanıtlarım.",
    Language.POLISH: "Tego nie zrobię. Odpowiadam tylko na pytania o ten plan.",
    Language.ARABIC: "لن أفعل ذلك. أجيب فقط عن الأسئلة المتعلقة بالخطة.",
    Language.UKRAINIAN: "Я цього не зроблю. Я відповідаю лише на запитання про план.",
}
_CONVERSATION = {
    Language.ENGLISH: (
        "Hello! I answer questions about a Dutch government plan for digital matters."
    ),
    Language.GERMAN: "Hallo! Ich beantworte Fragen zu einem niederländischen Regierungsplan.",
    Language.TURKISH: "Merhaba! Hollanda hükümetinin bir planıyla ilgili soruları yanıtlarım.",
    Language.POLISH: "Dzień dobry! Odpowiadam na pytania o plan holenderskiego rządu.",
    Language.ARABIC: "مرحبًا! أجيب عن أسئلة حول خطة للحكومة الهولندية.",
    Language.UKRAINIAN: "Вітаю! Я відповідаю на запитання про план уряду Нідерландів.",
}
_BY_STATUS: Mapping[Status, Mapping[Language, str]] = {
    Status.ANSWERED: _ANSWERED,
    Status.PARTIAL: _ANSWERED,
    Status.NOT_IN_AGENDA: _ABSENT,
    Status.MISSING_FROM_SOURCE: _MISSING,
    Status.OUT_OF_SCOPE: _OUTSIDE,
    Status.REFUSED: _REFUSED,
    Status.CLARIFY: _ABSENT,
    Status.CONVERSATION: _CONVERSATION,
}


def announce(language: Language, status: Status) -> str:
    """Return the first sentence in `language`; empty for Dutch, English for one not known."""
    if language is Language.DUTCH:
        return ""
    known = _BY_STATUS[status]
    return known.get(language, known[Language.ENGLISH])
