"""Writes the agenda as one HTML document with a fixed box for every page."""

from html import escape

from .breaking import pieces
from .content import FIRST_MARKER, MARKER, Cell, Page, Table
from .style import Style

CSS = """
@page {{ size: {wide}pt {high}pt; margin: 0 }}
* {{ box-sizing: border-box }}
body {{ margin: 0; font-family: {font}, sans-serif; font-size: {size}pt; line-height: {leading};
  text-rendering: geometricPrecision; font-variant-ligatures: {ligatures} }}
.page {{ position: relative; width: {wide}pt; height: {high}pt; break-after: page; padding:
  {half}pt {margin}pt; display: flex; flex-direction: column; overflow: hidden }}
.page:last-of-type {{ break-after: auto }}
.body {{ flex: 1; min-height: 0; margin-bottom: 1em }}
h1 {{ font-size: 1.5em; line-height: 1.2; margin: 0 0 .9em; padding-right: 30pt; color: #14395f }}
h1 i {{ font-style: normal; margin-right: .3em }}
table {{ width: 100%; table-layout: fixed; border-collapse: collapse; margin-bottom: 1em }}
td, th {{ padding: {pad}em {gutter}pt {pad}em 0; vertical-align: top; text-align: left }}
td:last-child, th:last-child {{ padding-right: 0 }}
th {{ color: #14395f; text-align: {header_at}; padding-bottom: .3em }}
.grid td {{ vertical-align: {cells_at}; {rule} }}
.grid td:first-child {{ vertical-align: {number_at}; font-weight: bold; color: #14395f }}
p {{ margin: 0 }}
p.bullet {{ padding-left: {hanging}em; text-indent: -{hanging}em }}
span {{ white-space: nowrap }}
sup {{ font-size: .6em; line-height: 0 }}
.display {{ padding-left: {margin}pt; margin-top: {third}pt; flex: 1 }}
.notes, .footer {{ font-size: .75em; color: #555 }}
.footer {{ display: flex; justify-content: {folio}; gap: .4em; padding-top: .4em }}
.navigation {{ position: absolute; right: {nav}pt; color: #14395f; font-size: .8em }}
"""

FIT = """
for (const page of document.querySelectorAll('.page')) {
  const body = page.querySelector('.body');
  if (!body) continue;
  let size = parseFloat(getComputedStyle(page).fontSize);
  const spills = () => body.scrollHeight > body.clientHeight ||
    [...body.querySelectorAll('td, th')].some(cell => cell.scrollWidth > cell.clientWidth + 1);
  while (spills() && size > 4) { size -= 0.25; body.style.fontSize = size + 'px'; }
}
"""


def document(pages: list[Page], style: Style) -> str:
    """Give the whole document."""
    wide, high = style.page_size
    css = CSS.format(
        wide=wide,
        high=high,
        font=style.font,
        size=style.size,
        leading=style.leading,
        ligatures="normal" if style.ligatures else "none",
        margin=style.margin,
        half=style.margin * 0.6,
        third=high * 0.35,
        pad=style.row_gap / 2,
        gutter=style.gutter,
        header_at="center" if style.header_at == "centre" else "left",
        cells_at=style.cells_at,
        number_at=style.number_at,
        rule="border-top: .5pt solid #999" if style.rules else "",
        hanging=style.hanging,
        folio="space-between" if style.folio_at == "right" else "flex-start",
        nav=style.margin / 2 - 4,
    )
    body = "\n".join(_page(page, style) for page in pages)
    return (
        f'<!doctype html><html lang="nl"><meta charset="utf-8"><title>Werkagenda</title>'
        f"<style>{css}</style><body>{body}<script>{FIT}</script></body></html>"
    )


def _page(page: Page, style: Style) -> str:
    parts: list[str] = []
    if page.display:
        lines = (
            f'<p style="font-size: {scale}em; {"font-weight: bold" if scale > 2 else ""}">'
            f"{_inline(text)}</p>"
            for text, scale in page.display
        )
        parts.append(f'<div class="display">{"".join(lines)}</div>')
    else:
        title = "<br>".join(map(_inline, page.title))
        tables = "".join(map(_table, page.tables))
        heading = f"<h1>{title}</h1>" if title else ""
        parts.append(f'<div class="body">{heading}{tables}</div>')
    if page.footnotes:
        notes = "".join(f"<p>{_inline(note)}</p>" for note in page.footnotes)
        parts.append(f'<div class="notes">{notes}</div>')
    footer = [f"<div>{page.number}</div>", f"<div>{escape(page.footer)}</div>"]
    order = reversed(footer) if style.folio_at == "right" else footer
    parts.append(f'<div class="footer">{"".join(order)}</div>')
    if style.navigation:
        parts += (
            f'<div class="navigation" style="top: {top}">{glyph}</div>'
            for top, glyph in (("1em", "H"), ("2.4em", ":"), ("50%", ": :"))
        )
    return f'<section class="page">{"".join(parts)}</section>'


def _table(table: Table) -> str:
    share = 100 / sum(table.widths)
    columns = "".join(f'<col style="width: {width * share:.3f}%">' for width in table.widths)
    header = "".join(f"<th>{_cell(cell)}</th>" for cell in table.header)
    rows = "".join(
        f"<tr>{''.join(f'<td>{_cell(cell)}</td>' for cell in row)}</tr>" for row in table.rows
    )
    kind = ' class="grid"' if table.numbered else ""
    return f"<table{kind}><colgroup>{columns}</colgroup><tr>{header}</tr>{rows}</table>"


def _cell(cell: Cell) -> str:
    return "".join(
        f"<p{' class=bullet' if text.startswith('•') else ''}>{_inline(text)}</p>" for text in cell
    )


def _inline(text: str) -> str:
    """Keep every word whole, but let a line end after a hyphen."""
    return " ".join("<wbr>".join(map(_piece, pieces(word))) for word in text.split())


def _piece(piece: str) -> str:
    markup = MARKER.sub(lambda match: f"<sup>{ord(match[0]) - FIRST_MARKER}</sup>", escape(piece))
    return markup if piece.isalnum() else f"<span>{markup}</span>"
