"""Notices: what is said before the answer itself."""

from collections.abc import Sequence

from assistant.answering.answer import Status
from assistant.planning.language import Language
from assistant.privacy.masking import Masked
from assistant.replies import service as service_replies
from assistant.replies.foreign import announce


def find_notices(masked: Masked, language: Language, status: Status) -> tuple[str, ...]:
    """Return the sentences that go before an answer of `status`.

    That is how it ends, in the `language` of the question where that is not Dutch, and that
    personal data in it is not needed.
    """
    said: Sequence[str] = (
        announce(language, status),
        service_replies.say_personal_data(masked.kinds) if masked.kinds else "",
    )
    return tuple(filter(None, said))
