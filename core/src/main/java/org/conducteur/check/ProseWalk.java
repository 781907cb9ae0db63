package org.conducteur.check;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.conducteur.check.ModelWalk.Leaf;
import org.conducteur.id.Pointer;
import org.conducteur.text.Block;
import org.conducteur.text.Inline;
import org.conducteur.text.RichText;

/** Finds the texts of an event that a proof-reader reads. */
final class ProseWalk {
  /** Components that hold words in a plain string; names, codes and addresses are none. */
  private static final ImmutableSet<String> WORDS =
      ImmutableSet.of("title", "theme", "label", "function", "subject", "text", "location");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?U)(?:\\w+://|www\\.|mailto:)\\S+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
              + "|\\b[\\w-]+(?:\\.[\\w-]+)*\\.(?:fr|com|org|eu|net|lu|be|ch|de|dk|io|example)\\b(?:/\\S*)?");

  private final Map<Pointer, String> languages = new HashMap<>();
  private final String main;

  private ProseWalk(ModelWalk walk, String main) {
    this.main = primary(main);
    for (Leaf<String> leaf : walk.leaves(String.class)) {
      if (leaf.lastStep().equals("language") && leaf.place().steps().contains("points")) {
        languages.put(parent(leaf.place()), primary(leaf.value()));
      }
    }
  }

  static ImmutableList<Prose> list(ModelWalk walk, String language) {
    ProseWalk proseWalk = new ProseWalk(walk, language);
    List<Prose> out = new ArrayList<>();
    for (Leaf<String> leaf : walk.leaves(String.class)) {
      if (WORDS.contains(leaf.lastStep()) && !leaf.value().isBlank()) {
        out.add(proseWalk.prose(leaf.place(), hidden(leaf.value()), leaf.value(), false));
      }
    }
    for (Leaf<RichText> leaf : walk.leaves(RichText.class)) {
      RichText text = leaf.value();
      out.add(proseWalk.prose(leaf.place(), words(text), text.markdown(), true));
    }
    return out.stream().collect(toImmutableList());
  }

  static String primary(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  private static Pointer parent(Pointer place) {
    return new Pointer(place.steps().subList(0, place.steps().size() - 1));
  }

  private Prose prose(Pointer place, String words, String source, boolean rich) {
    boolean translated = place.steps().size() > 1 && place.steps().get(0).equals("translations");
    String language =
        translated ? primary(place.steps().get(1)) : languages.getOrDefault(parent(place), main);
    return new Prose(place, words, source, language, rich);
  }

  private static String hidden(String words) {
    return mayHoldAddress(words)
        ? ADDRESS.matcher(words).replaceAll(String.valueOf(Prose.HIDDEN))
        : words;
  }

  /** Most texts hold none, and looking for one takes longer than all the rules. */
  private static boolean mayHoldAddress(String words) {
    if (words.indexOf('@') >= 0
        || words.contains("://")
        || words.contains("www.")
        || words.contains("mailto:")) {
      return true;
    }
    for (int dot = words.indexOf('.'); dot > 0; dot = words.indexOf('.', dot + 1)) {
      if (dot + 1 < words.length() && Character.isLowerCase(words.charAt(dot + 1))) {
        return true;
      }
    }
    return false;
  }

  static String words(RichText text) {
    StringBuilder out = new StringBuilder();
    List<Inline.Footnote> notes = new ArrayList<>();
    blocks(text.blocks(), out, notes);
    for (int i = 0; i < notes.size(); i++) {
      out.append('\n');
      inlines(notes.get(i).note(), out, notes);
    }
    return hidden(out.toString());
  }

  private static void blocks(List<Block> blocks, StringBuilder out, List<Inline.Footnote> notes) {
    for (Block block : blocks) {
      if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
        out.append('\n');
      }
      if (block instanceof Block.Paragraph paragraph) {
        inlines(paragraph.content(), out, notes);
      } else if (block instanceof Block.Subheading heading) {
        inlines(heading.content(), out, notes);
      } else if (block instanceof Block.Quotation quotation) {
        blocks(quotation.content(), out, notes);
      } else if (block instanceof Block.Items items) {
        items.items().forEach(item -> blocks(item, out, notes));
      }
    }
  }

  private static void inlines(
      List<Inline> inlines, StringBuilder out, List<Inline.Footnote> notes) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text) {
        out.append(text.value());
      } else if (inline instanceof Inline.Emphasis emphasis) {
        inlines(emphasis.content(), out, notes);
      } else if (inline instanceof Inline.Strong strong) {
        inlines(strong.content(), out, notes);
      } else if (inline instanceof Inline.Link link) {
        inlines(link.content(), out, notes);
      } else if (inline instanceof Inline.LineBreak) {
        out.append('\n');
      } else if (inline instanceof Inline.Footnote footnote) {
        notes.add(footnote);
      } else {
        out.append(Prose.HIDDEN);
      }
    }
  }
}
