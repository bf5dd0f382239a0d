package dev.parlance.record;

import dev.parlance.ExitCode;
import dev.parlance.Invisible;
import dev.parlance.Problem;
import dev.parlance.Yaml;
import freemarker.cache.ClassTemplateLoader;
import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.core.TemplateClassResolver;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Renders templates over maps, lists and text. What a template prints is always data: escaped for
 * where it stands, never evaluated; and a template reaches no class, no method and no file.
 */
final class Templates {

  static {
    logNothing();
  }

  private static final Version VERSION = Configuration.VERSION_2_3_35;
  private static final Escaping MARKDOWN = new Escaping("Markdown", Markdown::line);
  private static final Escaping YAML = new Escaping("YAML", Yaml::scalar);
  private static final Escaping LINE = new Escaping("Line", Templates::oneLine);

  private final Configuration configuration = new Configuration(VERSION);

  /** Templates from a folder of the class path. */
  Templates(String folder) {
    configuration.setTemplateLoader(new ClassTemplateLoader(Templates.class, folder));
    configuration.setLocalizedLookup(false);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("computer");
    configuration.setRegisteredCustomOutputFormats(List.of(MARKDOWN, YAML, LINE));
    configuration.setOutputFormat(MARKDOWN);
    configuration.setObjectWrapper(new PlainValues());
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
  }

  /** Renders a template of the folder. */
  String render(String template, Map<String, Object> values) {
    StringWriter rendered = new StringWriter();
    try {
      parsed(template).process(values, rendered);
    } catch (TemplateException e) {
      throw unusable(template, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rendered.toString();
  }

  /** A template that is read and parsed once, the first time somebody asks for it. */
  Template parsed(String template) {
    try {
      return configuration.getTemplate(template);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Problem unusable(String template, TemplateException e) {
    String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return new Problem(
        ExitCode.USAGE,
        "The template %s cannot be used: %s".formatted(template, why),
        "Mend the template; it prints values with ${name} and has lists and conditions.",
        e);
  }

  @SuppressWarnings("deprecation") // the other way is a system property, and that is not ours
  private static void logNothing() {
    try {
      Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("no logging needs no class", e);
    }
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints().map(each -> Invisible.is(each) ? ' ' : each).forEach(line::appendCodePoint);
    return line.toString();
  }

  /** Admits text, numbers, lists and maps; an object with methods is refused. */
  private static final class PlainValues extends SimpleObjectWrapper {

    PlainValues() {
      super(VERSION);
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
      if (value instanceof Paragraphs paragraphs) {
        return MARKDOWN.fromMarkup(Markdown.text(paragraphs.text()));
      }
      if (value instanceof Codes codes) {
        return MARKDOWN.fromMarkup(codes.markdown());
      }
      if (value instanceof Code code) {
        return MARKDOWN.fromMarkup(Markdown.code(code.text()));
      }
      return super.handleUnknownType(value);
    }
  }

  /** An output format that escapes every value. */
  private static final class Escaping extends CommonMarkupOutputFormat<Escaped> {

    private final String name;
    private final UnaryOperator<String> escape;

    Escaping(String name, UnaryOperator<String> escape) {
      this.name = name;
      this.escape = escape;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public String getMimeType() {
      return "text/plain";
    }

    @Override
    public void output(String text, Writer out) throws IOException {
      out.write(escape.apply(text));
    }

    @Override
    public String escapePlainText(String text) {
      return escape.apply(text);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
      return false;
    }

    @Override
    protected Escaped newTemplateMarkupOutputModel(String text, String markup) {
      return new Escaped(text, markup, this);
    }
  }

  /** Text together with its escaped form. */
  private static final class Escaped extends CommonTemplateMarkupOutputModel<Escaped> {

    private final Escaping format;

    Escaped(String text, String markup, Escaping format) {
      super(text, markup);
      this.format = format;
    }

    @Override
    public Escaping getOutputFormat() {
      return format;
    }
  }
}
