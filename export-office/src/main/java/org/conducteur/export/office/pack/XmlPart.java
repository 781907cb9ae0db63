package org.conducteur.export.office.pack;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.conducteur.port.RefusedFileException;

/**
 * A part of XML, read element by element. Elements are told by where they stand and by their names
 * without namespace, since the two kinds of the standard differ in namespaces only.
 */
public final class XmlPart implements AutoCloseable {
  private final String name;
  private final GuardedPart in;
  private final XMLStreamReader xml;
  private final Set<String> names = new HashSet<>();
  private int depth;

  private XmlPart(String name, GuardedPart in, XMLStreamReader xml) {
    this.name = name;
    this.in = in;
    this.xml = xml;
  }

  /**
   * The parser of Java itself: others on the class path may know no limits. Its factories are not
   * said to be safe for several threads, so each part has its own.
   */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /**
   * Opens a part and goes to its root.
   *
   * @param parts the file
   * @param name the name of the part
   * @return the part
   * @throws IOException if it is missing or no XML
   */
  public static XmlPart open(Parts parts, String name) throws IOException {
    GuardedPart in = parts.guarded(name);
    try {
      XmlPart part = new XmlPart(name, in, factory().createXMLStreamReader(in));
      while (part.next() != XMLStreamConstants.START_ELEMENT) {
        // What stands before the root says nothing.
      }
      return part;
    } catch (XMLStreamException e) {
      throw damaged(name, in, e);
    }
  }

  /**
   * The name of the element that was begun last.
   *
   * @return without its namespace
   */
  public String element() {
    return xml.getLocalName();
  }

  /**
   * How many elements are open.
   *
   * @return the one begun last included
   */
  public int depth() {
    return depth;
  }

  /**
   * An attribute of the element that was begun last.
   *
   * @param attribute its name without namespace
   * @return its value
   */
  public Optional<String> attribute(String attribute) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(attribute)) {
        return Optional.of(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /**
   * Goes to the next child of an element.
   *
   * @param parent the depth of the element
   * @return false once that has ended
   * @throws IOException if the part cannot be read on
   */
  public boolean toChild(int parent) throws IOException {
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
        return true;
      } else if (event == XMLStreamConstants.END_ELEMENT && depth < parent) {
        return false;
      }
    }
  }

  /**
   * Appends the text right within the element that was begun last, and goes to its end.
   *
   * @param out takes it
   * @param longest how many characters it may hold then; the rest is cut off
   * @throws IOException if the part cannot be read on
   */
  public void appendText(StringBuilder out, int longest) throws IOException {
    int own = depth;
    for (int event = next(); depth >= own; event = next()) {
      boolean text =
          event == XMLStreamConstants.CHARACTERS
              || event == XMLStreamConstants.CDATA
              || event == XMLStreamConstants.SPACE;
      if (text && depth == own && out.length() < longest) {
        int length = Math.min(xml.getTextLength(), longest - out.length());
        out.append(xml.getTextCharacters(), xml.getTextStart(), length);
      }
    }
  }

  private int next() throws IOException {
    try {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        begin();
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw in.kind().suspicious(name);
      } else if (event == XMLStreamConstants.END_DOCUMENT) {
        throw in.kind().damaged(name);
      }
      return event;
    } catch (XMLStreamException e) {
      throw damaged(name, in, e);
    }
  }

  private void begin() throws RefusedFileException {
    names.add(xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      names.add(xml.getAttributeLocalName(i));
    }
    if (++depth > Limits.DEPTH || names.size() > Limits.NAMES) {
      throw in.kind().suspicious(name);
    }
  }

  private static RefusedFileException damaged(
      String name, GuardedPart in, XMLStreamException trouble) {
    return in.refusal().orElseGet(() -> in.kind().damaged(name, trouble));
  }

  /**
   * What is wrong with a part whose XML is right.
   *
   * @return the refusal
   */
  public RefusedFileException damaged() {
    return in.kind().damaged(name);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
