"""Theme files and a page -> HTML. This module alone imports jinja2.

A template sees `site` (model.Site), `page` (a model.Page), `options` and `strings` (of theme.yaml), `policy` (the
Content Security Policy) and `boot` (the script that runs before the first paint), and these filters:

    'glossary/'|link              an address below the site's, or a whole one, as this page's href
    'css/base.css'|asset          the href of a file of static/
    page.url|absolute             the published address, or nothing where the site's is unknown
    page.date|day                 26 August 2014
    '2014-06-07/2019-05-20'|days  7 June 2014 to 20 May 2019
    page.minutes|counted('minutes')   a number and its noun: strings.minutes_one, strings.minutes_other, …
    page.told|number              a number with its thousands set off, as strings.thousands has it
    story.lang|lang_here          the attributes lang and dir, where that is not the language of the page
    strings.page_of|fill(n=2)     a string of the catalogue with its {n} filled in
    page.title|unbroken           hyphenated compounds that no line break tears apart
    page.jsonld|json_block        JSON text that a <script> element can hold

Everything is escaped; `|safe` is for the HTML that was woven from an author's Markdown (`page.body`, `page.deck`,
`note.short`, `note.here`, the wordings of `page.periods`) and for nothing else.
"""

from __future__ import annotations

import base64
import hashlib
import re
import traceback
from collections.abc import Callable, Iterable, Mapping
from dataclasses import field, replace
from datetime import date
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

import jinja2
from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.runtime import Context
from markupsafe import Markup, escape

from glossom.dataclass import dataclass
from glossom.digest import digest, encode
from glossom.faults import Fault, Faulty, Place, did_you_mean, place_at
from glossom.model import Asset, Page, Site, SourceFile
from glossom.rendering.ancestry import below, chain, inherited, published, unknown_options, without
from glossom.rendering.languages import direction, plural, same_language
from glossom.rendering.needs import ALL, Needs, united

BOOT = "boot.js"
"""Below templates/: the one script that stands in the page itself."""

POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{boot}; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; media-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; "
    "form-action 'none'"
)
SCHEMES = ("http", "https", "mailto")
SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*):")
UNPRINTED = re.compile(r"^ |[\x00-\x1f\x7f-\xa0\\]")  # browsers drop some of these from an address: `java\tscript:`
COMPOUND = re.compile(r"\b\w+(?:[-‑]\w+)+\b")
LONGEST_UNBROKEN = 16  # characters; a longer compound may need its break on a narrow screen
SLIPS = (jinja2.TemplateError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError)


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """A theme with all that it inherits. Two themes of one digest are the same theme."""

    name: str
    digest: str
    """Of everything below that a page can show."""
    templates: Mapping[str, SourceFile]
    """By name below templates/, the child's file in place of its parent's."""
    static: tuple[tuple[str, Asset], ...]
    """Published path (`assets/<12 hex>/css/base.css`) and file."""
    options: Mapping[str, str]
    strings: Mapping[str, str]
    """Every human word of the theme."""
    faults: tuple[Fault, ...] = field(default=())
    """Warnings."""
    needs: Needs = ALL
    """What of a page its templates can see."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Theme) and other.digest == self.digest

    def __hash__(self) -> int:
        return hash(self.digest)


def load_theme(
    name: str, options: Mapping[str, str], sources: tuple[SourceFile, ...], assets: tuple[Asset, ...]
) -> Theme:
    """The theme as `gather_theme` gives it, looked over. Raises Faulty as it and `look_over` do."""
    theme = gather_theme(name, options, sources, assets)
    return replace(theme, needs=look_over(theme))


def gather_theme(
    name: str, options: Mapping[str, str], sources: tuple[SourceFile, ...], assets: tuple[Asset, ...]
) -> Theme:
    """The theme called `name` of themes/NAME/**, with the site's `options` in place of its own; no template is read.

    Raises Faulty: `unknown-theme`, `theme-circle`, and what `read_theme` finds wrong in a theme.yaml. An option that
    the theme does not have is a warning: `unknown-option`.
    """
    files = {source.path: source for source in sources}
    ancestors = list(chain(name, files))
    settings, faults = inherited(ancestors)
    faults += tuple(unknown_options(options, settings.options, name, files.get("site.yaml")))
    templates = below(ancestors, "templates", sources)
    static = published(without(below(ancestors, "static", assets), ancestors))
    chosen = {**settings.options, **{option: value for option, value in options.items() if option in settings.options}}
    return Theme(
        name=name,
        digest=_digest_of(templates, static, chosen, settings.strings),
        templates=templates,
        static=static,
        options=chosen,
        strings=settings.strings,
        faults=faults,
    )


def look_over(theme: Theme) -> Needs:
    """What of a page the theme's templates can see. Raises Faulty `template` for each that cannot be read."""
    _check_templates(theme)
    return united(needs_of(file.text) for name, file in theme.templates.items() if name != BOOT)


def needs_of(template: str) -> Needs:
    """The fields that it reads as `page.field`; wherever else it names the page, it may read all."""
    tree = jinja2.Environment(autoescape=True).parse(template)
    read: list[str] = [_field_of(node) for node in tree.find_all(nodes.Getattr)]
    read += [_field_of(node) for node in tree.find_all(nodes.Getitem)]
    named = sum(_is_page(node) for node in tree.find_all(nodes.Name))
    return Needs(tuple(sorted({field for field in read if field})), everything=named > len(list(filter(None, read))))


def _is_page(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Name) and node.name == "page"


def _field_of(node: nodes.Getattr | nodes.Getitem) -> str:
    """The field of the page that it reads, or nothing."""
    if not _is_page(node.node):
        return ""
    if isinstance(node, nodes.Getattr):
        return node.attr
    return node.arg.value if isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str) else ""


def render(theme: Theme, site: Site, page: Page) -> str:
    """The page as HTML. Raises Faulty `template` with the line of the template that went wrong."""
    try:
        return _environment(theme).get_template(page.template).render(site=site, page=page)
    except SLIPS as slip:
        fault = _fault_of(slip, theme)
        if fault is None:  # not the template's doing
            raise
        raise Faulty(fault) from slip


def _digest_of(
    templates: Mapping[str, SourceFile],
    static: Iterable[tuple[str, Asset]],
    options: Mapping[str, str],
    strings: Mapping[str, str],
) -> str:
    shown = [(name, file.path, file.digest) for name, file in templates.items()]
    return digest(encode([shown, [path for path, _ in static], options, strings]))


# ---------------------------------------------------------------- templates


class _Files(jinja2.BaseLoader):
    """Templates from the theme's texts; an error names the file that the author knows."""

    def __init__(self, templates: Mapping[str, SourceFile]) -> None:
        self.templates = templates

    def get_source(
        self, environment: jinja2.Environment, template: str
    ) -> tuple[str, str | None, Callable[[], bool] | None]:
        if template not in self.templates:
            raise jinja2.TemplateNotFound(template)
        file = self.templates[template]
        return file.text, file.path, None


def shown(value: object) -> str:
    """A value as text of a page; HTML as it is, anything else escaped.

    It does what `markupsafe.escape` does, in a third of the time: that wraps every text anew, only to be joined.
    """
    if type(value) is str:
        return _escaped(value)
    if isinstance(value, Markup):
        return value
    return str(escape(value))


def _escaped(text: str) -> str:
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace("'", "&#39;").replace('"', "&#34;")


class _Generator(CodeGenerator):
    """Writes templates as Python that shows values by `shown`."""

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        if frame.eval_ctx.volatile or not frame.eval_ctx.autoescape or finalize.src is not None:
            super()._output_child_pre(node, frame, finalize)
        else:
            self.write("environment.shown(")


class _Environment(jinja2.Environment):
    code_generator_class = _Generator
    shown = staticmethod(shown)


@lru_cache(maxsize=2)
def _environment(theme: Theme) -> jinja2.Environment:
    """Compiled templates are kept for the theme in use (and the one before it, in a preview)."""
    environment = _Environment(
        loader=_Files(theme.templates),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        cache_size=-1,
    )
    boot = _boot(theme)
    environment.globals = {
        "options": theme.options,
        "strings": theme.strings,
        "boot": Markup(boot),  # noqa: S704 - the theme's own script, refused where it could end its element
        "policy": POLICY.format(boot=f" 'sha256-{_sha256(boot)}'" if boot else ""),
    }
    environment.filters.update(
        absolute=_absolute,
        asset=_asset_filter(theme),
        counted=_counted,
        day=_day,
        days=_days,
        fill=_fill,
        json_block=_json_block,
        lang_here=_lang_here,
        link=_link,
        number=_number,
        unbroken=_unbroken,
    )
    return environment


def _boot(theme: Theme) -> str:
    """The boot script without its comment lines and indentation: it is part of every page."""
    file = theme.templates.get(BOOT)
    lines = [line.strip() for line in file.text.splitlines()] if file else []
    return "\n".join(line for line in lines if line and not line.startswith("//"))


def _sha256(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _check_templates(theme: Theme) -> None:
    environment = _environment(theme)
    faults = []
    for name in theme.templates:
        if name == BOOT:
            continue
        try:
            environment.get_template(name)
        except jinja2.TemplateSyntaxError as slip:
            faults.append(_fault_at(slip.filename or name, slip.lineno, slip.message or "a mistake", theme))
    boot = theme.templates.get(BOOT)
    if boot and re.search(r"</script|<!--", boot.text, re.IGNORECASE):
        faults.append(Fault("template", f"{BOOT} may not contain '</script' or '<!--'", Place(boot.path)))
    if faults:
        raise Faulty(*faults)


def _fault_of(slip: Exception, theme: Theme) -> Fault | None:
    """The slip as a fault at its line of the template, or nothing where no template was at work."""
    if isinstance(slip, jinja2.TemplateSyntaxError):
        return _fault_at(slip.filename or "", slip.lineno, slip.message or "a mistake", theme)
    paths = {file.path for file in theme.templates.values()}
    frames = [(frame.f_code.co_filename, line) for frame, line in traceback.walk_tb(slip.__traceback__)]
    places = [(path, line) for path, line in frames if path in paths]
    message = str(slip)
    if isinstance(slip, jinja2.TemplateNotFound):
        close = did_you_mean(str(slip.name), theme.templates)
        message = f"the theme '{theme.name}' has no template '{slip.name}'" + (f"; is it '{close}'?" if close else "")
    elif not places:
        return None
    return _fault_at(*(places[-1] if places else (f"themes/{theme.name}/theme.yaml", 0)), message, theme)


def _fault_at(path: str, line: int, message: str, theme: Theme) -> Fault:
    texts = {file.path: file.text for file in theme.templates.values()}
    lines = texts.get(path, "").split("\n")
    source = lines[line - 1] if 0 < line <= len(lines) else ""
    column = len(source) - len(source.lstrip()) + 1
    place = place_at(path, texts.get(path, ""), line, column, len(source.strip())) if source else Place(path, line)
    hint = "compare it with the template of the same name in themes/broadsheet"
    return Fault("template", f"the template went wrong: {message}", place, hint)


# ---------------------------------------------------------------- filters: addresses


@jinja2.pass_context
def _link(context: Context, url: str) -> str:
    """A href from this page; `#` for an address with any scheme but http, https and mailto."""
    return _href(url, _root(context))


@lru_cache(maxsize=4096)  # of all pages of one depth, what leads through the site is the same
def _href(url: str, root: str) -> str:
    scheme = SCHEME.match(url)
    if UNPRINTED.search(url) or url.startswith("//"):
        return "#"
    if scheme:
        return url if scheme[1].lower() in SCHEMES else "#"
    if url.startswith("#"):
        return url
    return (root + url.removeprefix("/").replace(" ", "%20")) or "./"


@jinja2.pass_context
def _absolute(context: Context, url: str) -> str:
    """The published address of an address below the site's; nothing where the site's is unknown."""
    base: str = context["site"].base_url
    return f"{base.rstrip('/')}/{url}" if base else ""


def _root(context: Context) -> str:
    """The way from this page to the home page. Nobody knows where a 404 page is shown: its links are absolute."""
    page: Page = context["page"]
    if page.kind == "404":
        site: Site = context["site"]
        return urlsplit(site.base_url).path.rstrip("/") + "/"
    return "../" * page.url.count("/")


def _asset_filter(theme: Theme) -> Callable[[Context, str], str]:
    published = {path.split("/", 2)[2]: path for path, _ in theme.static}

    @jinja2.pass_context
    def asset(context: Context, name: str) -> str:
        """The href of a file of the theme's static/ folder."""
        if name not in published:
            close = did_you_mean(name, published)
            raise LookupError(f"static/ has no file '{name}'" + (f"; is it '{close}'?" if close else ""))
        return _root(context) + published[name]

    return asset


# ---------------------------------------------------------------- filters: words


@jinja2.pass_context
def _day(context: Context, day: date) -> str:
    """A day in words, as the catalogue's `day` says."""
    strings: Mapping[str, str] = context["strings"]
    month = strings["months"].split()[day.month - 1]
    return _fill(strings["day"], day=day.day, month=month, year=day.year)


@jinja2.pass_context
def _days(context: Context, span: str) -> str:
    """A span of days in words; either end of `start/end` may be absent."""
    strings: Mapping[str, str] = context["strings"]
    start, end = (_day(context, date.fromisoformat(part)) if part else "" for part in span.split("/"))
    if start and end:
        return _fill(strings["days_from_to"], start=start, end=end)
    return _fill(strings["days_from"], start=start) if start else _fill(strings["days_to"], end=end)


@jinja2.pass_context
def _counted(context: Context, number: int, noun: str) -> str:
    """A number and its noun, in the plural form that the catalogue's language uses; `_other` where it gives none."""
    strings: Mapping[str, str] = context["strings"]
    form = f"{noun}_{plural(strings['language'], number)}"
    return _fill(strings.get(form, strings[f"{noun}_other"]), n=_number(context, number))


@jinja2.pass_context
def _number(context: Context, number: int) -> str:
    """A whole number, its groups of three digits set off by the catalogue's `thousands`, if it has that."""
    strings: Mapping[str, str] = context["strings"]
    return f"{number:,}".replace(",", strings.get("thousands", ""))


@jinja2.pass_context
def _lang_here(context: Context, lang: str) -> Markup:
    """Attributes for words in a language: nothing where it is the page's. An empty one is the site's."""
    page: Page = context["page"]
    site: Site = context["site"]
    own = lang or site.language
    if same_language(own, page.lang):
        return Markup()
    return Markup(' lang="{}" dir="{}"').format(own, direction(own))


def _fill(text: str, **values: object) -> str:
    """The text with each `{name}` replaced; other braces stay."""
    return re.sub(r"\{(\w+)\}", lambda found: str(values.get(found[1], found[0])), text)


def _unbroken(text: str) -> Markup:
    """The text, escaped, with each short hyphenated compound in `<span class="nb">`."""

    def whole(found: re.Match[str]) -> str:
        return f'<span class="nb">{found[0]}</span>' if len(found[0]) <= LONGEST_UNBROKEN else found[0]

    return Markup(COMPOUND.sub(whole, str(escape(text))))  # noqa: S704 - escaped before


def _json_block(text: str) -> Markup:
    """JSON text that cannot end the `<script>` around it."""
    return Markup(text.replace("<", "\\u003c"))  # noqa: S704 - `<` is the only way out of a data block
