package org.conducteur.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.conducteur.change.News;
import org.conducteur.event.Event;
import org.conducteur.persistence.json.JsonNews;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what changed between two versions of an event, in words for those whom it concerns. */
@Command(name = "diff", sortOptions = false)
final class DiffCommand implements Callable<Integer> {
  /** How news are told. */
  enum Form {
    HUMAN,
    MARKDOWN,
    JSON;

    @Override
    public String toString() {
      return Ascii.toLowerCase(name());
    }
  }

  private final Setting setting;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLD")
  private Path old;

  @Parameters(index = "1", paramLabel = "NEW")
  private Path fresh;

  @Option(names = "--for", paramLabel = "public|crew|internal|PERSON")
  private @Nullable String reader;

  @Option(names = "--per-person")
  private boolean each;

  @Option(names = "--format", paramLabel = "human|markdown|json", defaultValue = "human")
  private Form form;

  @Option(names = "--exit-code")
  private boolean told;

  DiffCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    if (each && reader != null) {
      throw new ParameterException(
          spec.commandLine(), setting.messages().text("diff.for.each", "reader", reader));
    }
    ComparedFiles both = ComparedFiles.of(setting, old, fresh);
    Event before = both.before();
    Event after = both.after();
    ImmutableList<News> all = news(before, after);
    if (form == Form.JSON) {
      JsonNews.write(all, setting.out().stream());
    } else {
      NewsText text = new NewsText(setting, form, before, after);
      setting.out().print(text.of(all));
    }
    boolean same = all.stream().allMatch(News::isEmpty);
    return told && !same ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private ImmutableList<News> news(Event before, Event after) {
    Locale language = setting.messages().language();
    return each
        ? News.perPerson(before, after, language)
        : ImmutableList.of(
            News.between(
                before,
                after,
                new Readership(spec, setting.messages(), before, after).of(reader),
                language));
  }
}
