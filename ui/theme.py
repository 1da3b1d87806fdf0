"""The look of the page: colours and sizes in one place.

Every text colour stands out at least 4.5 to 1 against every ground it is used on (WCAG 2.1 AA),
every edge that is needed to see a control at least 3 to 1.
"""

INK = "#1d2b33"
INK_SOFT = "#4a5a63"
ACCENT = "#0b5b66"
GROUND = "#ffffff"
GROUND_SOFT = "#f1f5f4"
NOTICE_GROUND = "#fdf4e3"
NOTICE_EDGE = "#9a6700"
EDGE = "#7b8a90"

YOU_ICON = ":material/person:"
ASSISTANT_ICON = ":material/menu_book:"

INPUT_KEY = "question-input"
"""Key of the container around the question's input, which stays in view."""

OPTIONS = {
    "base": "light",
    "primaryColor": ACCENT,
    "backgroundColor": GROUND,
    "secondaryBackgroundColor": GROUND_SOFT,
    "textColor": INK,
    "borderColor": EDGE,
    "linkColor": ACCENT,
    "baseFontSize": "18",
    "headingFontSizes": "2rem",
    "baseRadius": "0.5rem",
    "paddingTop": "3rem",
    "paddingBottom": "1rem",
    "showWidgetBorder": "true",
}
"""Streamlit's own theme options, without their prefix `theme.`."""

STYLE = f"""<style>
h1 {{ text-wrap: balance; }}
p.lead, p.question, p.notice, p.heading, p.hint {{ margin: 0; line-height: 1.5; }}
p.question, blockquote, p.notice {{ white-space: pre-wrap; overflow-wrap: anywhere; }}
p.question, p.heading {{ font-weight: 600; }}
p.question {{
  width: fit-content; padding: 0.4em 0.8em; border-radius: 0.5rem; background: {GROUND_SOFT};
  scroll-margin-top: 1rem;
}}
:has(> .st-key-{INPUT_KEY}) {{
  position: sticky; bottom: 0; z-index: 1; padding: 0.5rem 0 1rem; background: {GROUND};
}}
p.hint {{ color: {INK_SOFT}; font-size: 0.9em; }}
p.notice {{
  padding: 0.75em 1em; border-left: 0.3em solid {NOTICE_EDGE}; background: {NOTICE_GROUND};
}}
blockquote {{ margin: 0; padding-left: 0.9em; border-left: 0.2em solid {ACCENT}; }}
.marker {{ color: {ACCENT}; font-weight: 600; white-space: nowrap; }}
</style>"""

LANGUAGE = '<script>document.documentElement.lang = "nl"</script>'
"""Streamlit says that its pages are English; screen readers must know that they are Dutch."""


def scroll_to_turn(number: int) -> str:
    """Give a script that shows a new turn from its question on; it runs once for each `number`."""
    return f"""<script>/* {number} */
      [...document.querySelectorAll("p.question")].at(-1)?.scrollIntoView();
    </script>"""
