package org.conducteur.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;
import org.conducteur.change.News;
import org.conducteur.change.NewsItem;
import org.conducteur.change.NewsTopic;
import org.conducteur.event.Directory;
import org.conducteur.event.Event;
import org.conducteur.id.PartyId;

/** News as text to be pasted into an e-mail. No line is broken, since mail programs do that. */
final class NewsText {
  private static final Pattern ENDED = Pattern.compile("[.!?…][\\s»”\"]*$");
  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>#|]");

  private final Setting setting;
  private final boolean markdown;
  private final Directory before;
  private final Directory after;

  NewsText(Setting setting, DiffCommand.Form form, Event before, Event after) {
    this.setting = setting;
    markdown = form == DiffCommand.Form.MARKDOWN;
    this.before = Directory.of(before);
    this.after = Directory.of(after);
  }

  /** The news one after the other, each below the name of its person. */
  String of(List<News> all) {
    if (all.stream().allMatch(News::isEmpty)) {
      return setting.messages().text("diff.none") + "\n";
    }
    boolean named = all.get(0).person().isPresent() && all.size() > 1;
    return all.stream()
        .map(news -> (named ? heading(news.person().orElseThrow()) : "") + text(news))
        .collect(joining("\n"));
  }

  private String heading(PartyId who) {
    String name = plain(after.findParty(who).isPresent() ? after.name(who) : before.name(who));
    return markdown
        ? "## " + name + "\n\n"
        : name + "\n" + "=".repeat(DisplayWidth.of(name)) + "\n\n";
  }

  private String text(News news) {
    StringBuilder out = new StringBuilder();
    boolean apart = false;
    for (NewsTopic topic : news.topics()) {
      ImmutableList<NewsItem> details =
          topic.items().stream().filter(item -> !item.leads()).collect(toImmutableList());
      if (!markdown && out.length() > 0 && (apart || !details.isEmpty())) {
        out.append('\n');
      }
      apart = !details.isEmpty();
      lead(topic, out);
      details.forEach(
          item -> out.append(markdown ? "  - " : "- ").append(sentence(item)).append('\n'));
    }
    return out.toString();
  }

  /** What a topic begins with: its most urgent news, or its title. */
  private void lead(NewsTopic topic, StringBuilder out) {
    String begin = markdown ? "- " : "";
    ImmutableList<NewsItem> leads =
        topic.items().stream().filter(NewsItem::leads).collect(toImmutableList());
    if (leads.isEmpty()) {
      String title = setting.messages().text("diff.topic", "title", plain(topic.title()));
      out.append(begin).append(title).append('\n');
    }
    leads.forEach(item -> out.append(begin).append(sentence(item)).append('\n'));
  }

  private String sentence(NewsItem item) {
    String told = plain(item.sentence());
    return ENDED.matcher(told).find() ? told : told + ".";
  }

  private String plain(String text) {
    String line = Printable.line(text);
    return markdown ? MARKS.matcher(line).replaceAll("\\\\$0") : line;
  }
}
