package org.conducteur.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Turns commonmark's tree into ours. One reading per text, since footnotes are looked up by name.
 */
final class MarkdownReading {
  /** Markdown nests at will; beyond this depth a block is kept as flat paragraphs. */
  private static final int DEEPEST = 40;

  private static final String LANGUAGE_SCHEME = "lang:";

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(FootnotesExtension.builder().inlineFootnotes(true).build()))
          .build();

  private final Map<String, FootnoteDefinition> definitions = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  private MarkdownReading() {}

  static ImmutableList<Block> parse(String markdown) {
    try {
      Node root = PARSER.parse(markdown);
      MarkdownReading reading = new MarkdownReading();
      reading.collectDefinitions(root);
      return reading.blocks(root, 0);
    } catch (StackOverflowError e) {
      // commonmark merges nested emphasis recursively: thousands of asterisks are no Markdown that
      // anybody wrote, and stay the characters they are.
      return ImmutableList.of(literal(markdown));
    }
  }

  private void collectDefinitions(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteDefinition definition) {
        definitions.putIfAbsent(definition.getLabel(), definition);
      }
    }
  }

  private ImmutableList<Block> blocks(Node parent, int depth) {
    ImmutableList.Builder<Block> out = ImmutableList.builder();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      addBlock(node, depth, out);
    }
    return out.build();
  }

  private void addBlock(Node node, int depth, ImmutableList.Builder<Block> out) {
    Block leaf = leaf(node, depth);
    if (leaf != null) {
      out.add(leaf);
    } else if (depth >= DEEPEST) {
      addFlat(node, out);
    } else if (node instanceof BulletList || node instanceof OrderedList) {
      out.add(new Block.Items(node instanceof OrderedList, items(node, depth + 1)));
    } else if (node instanceof BlockQuote) {
      out.add(new Block.Quotation(blocks(node, depth + 1)));
    }
  }

  /** A block that holds text and no other blocks. */
  private @Nullable Block leaf(Node node, int depth) {
    if (node instanceof Paragraph) {
      return new Block.Paragraph(inlines(node, depth));
    } else if (node instanceof Heading heading) {
      return new Block.Subheading(heading.getLevel(), inlines(node, depth));
    } else if (node instanceof FencedCodeBlock code) {
      return literal(code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      return literal(code.getLiteral());
    } else if (node instanceof HtmlBlock html) {
      return literal(html.getLiteral());
    }
    return null;
  }

  /** All text below a node in its order, found without recursion. */
  private void addFlat(Node root, ImmutableList.Builder<Block> out) {
    for (Node node = next(root, root); node != null; node = next(node, root)) {
      Block leaf = leaf(node, DEEPEST);
      if (leaf != null) {
        out.add(leaf);
      }
    }
  }

  private ImmutableList<ImmutableList<Block>> items(Node list, int depth) {
    ImmutableList.Builder<ImmutableList<Block>> items = ImmutableList.builder();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListItem) {
        items.add(blocks(node, depth));
      }
    }
    return items.build();
  }

  private static Block literal(String lines) {
    ImmutableList.Builder<Inline> out = ImmutableList.builder();
    boolean first = true;
    for (String line : lines.stripTrailing().split("\n", -1)) {
      if (!first) {
        out.add(new Inline.LineBreak());
      }
      out.add(new Inline.Code(line));
      first = false;
    }
    return new Block.Paragraph(out.build());
  }

  private ImmutableList<Inline> inlines(Node parent, int depth) {
    List<Inline> out = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      addInline(node, depth, out);
    }
    return ImmutableList.copyOf(out);
  }

  private void addInline(Node node, int depth, List<Inline> out) {
    if (node instanceof Text text) {
      addText(text.getLiteral(), out);
    } else if (node instanceof SoftLineBreak) {
      addText(" ", out);
    } else if (node instanceof HardLineBreak) {
      out.add(new Inline.LineBreak());
    } else if (node instanceof Code code) {
      out.add(new Inline.Code(code.getLiteral()));
    } else if (node instanceof HtmlInline html) {
      addText(html.getLiteral(), out);
    } else if (node instanceof FootnoteReference reference) {
      addReference(reference.getLabel(), depth, out);
    } else if (depth >= DEEPEST) {
      out.addAll(Inline.of(allText(node)));
    } else {
      addNested(node, depth + 1, out);
    }
  }

  private void addNested(Node node, int depth, List<Inline> out) {
    if (node instanceof Emphasis) {
      out.add(new Inline.Emphasis(inlines(node, depth)));
    } else if (node instanceof StrongEmphasis) {
      out.add(new Inline.Strong(inlines(node, depth)));
    } else if (node instanceof Link link) {
      out.add(link(link.getDestination(), inlines(node, depth)));
    } else if (node instanceof Image image) {
      // Events hold no pictures in their texts: the address stays, behind its alternate text.
      out.add(link(image.getDestination(), inlines(node, depth)));
    } else if (node instanceof InlineFootnote) {
      out.add(new Inline.Footnote(inlines(node, depth)));
    }
  }

  private static Inline link(String target, ImmutableList<Inline> content) {
    return target.startsWith(LANGUAGE_SCHEME)
        ? new Inline.Foreign(target.substring(LANGUAGE_SCHEME.length()), content)
        : new Inline.Link(target, content);
  }

  /** A note that calls itself is cut where it would begin again. */
  private void addReference(String label, int depth, List<Inline> out) {
    FootnoteDefinition definition = definitions.get(label);
    if (definition == null || !open.add(label)) {
      addText("[^" + label + "]", out);
      return;
    }
    out.add(new Inline.Footnote(InlineFlow.of(blocks(definition, Math.min(depth + 1, DEEPEST)))));
    open.remove(label);
  }

  private static void addText(String value, List<Inline> out) {
    int last = out.size() - 1;
    if (last >= 0 && out.get(last) instanceof Inline.Text before) {
      out.set(last, new Inline.Text(before.value() + value));
    } else {
      out.add(new Inline.Text(value));
    }
  }

  private static String allText(Node parent) {
    StringBuilder out = new StringBuilder();
    for (Node node = next(parent, parent); node != null; node = next(node, parent)) {
      if (node instanceof Text text) {
        out.append(text.getLiteral());
      }
    }
    return out.toString();
  }

  /** The node after this one in the order of the text, or nothing behind the root's last. */
  private static @Nullable Node next(Node node, Node root) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node up = node;
    while (up != root && up.getNext() == null) {
      up = up.getParent();
    }
    return up == root ? null : up.getNext();
  }
}
