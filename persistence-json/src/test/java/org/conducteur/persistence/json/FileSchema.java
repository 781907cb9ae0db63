package org.conducteur.persistence.json;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * Makes the JSON Schema of a file from the records that it holds: the types as victools sees them,
 * the notations and short forms as this module reads them, the descriptions as the sources of the
 * model document them.
 */
final class FileSchema {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ModelSources sources = new ModelSources();
  private final Class<?> root;
  private final String title;
  private final int version;

  private FileSchema(Class<?> root, String title, int version) {
    this.root = root;
    this.title = title;
    this.version = version;
  }

  static String ofEvent() {
    return new FileSchema(Event.class, "Conducteur event", EventForm.VERSION).text();
  }

  static String ofBrand() {
    return new FileSchema(BrandFile.class, "Conducteur house style", BrandForm.VERSION).text();
  }

  private String text() {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(
                MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
            .with(Option.DEFINITIONS_FOR_ALL_OBJECTS)
            .with(Option.PLAIN_DEFINITION_KEYS)
            // What is not said is left out and never null.
            .without(Option.FLATTENED_OPTIONALS);
    config
        .forTypesInGeneral()
        .withCustomDefinitionProvider(this::scalar)
        .withCustomDefinitionProvider(this::map)
        .withCustomDefinitionProvider(new ShortForms(root))
        .withPropertySorter(Comparator.comparingInt(FileSchema::position))
        .withDescriptionResolver(
            scope ->
                scope.getType().getErasedType().isRecord()
                    ? sources.describe(scope.getType().getErasedType())
                    : null);
    config
        .forFields()
        .withTargetTypeOverridesResolver(FileSchema::unwrapped)
        .withRequiredCheck(field -> property(field).isRequired())
        .withDescriptionResolver(this::description)
        .withDefaultResolver(FileSchema::defaultOf);
    ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(root);
    return printed(complete(schema));
  }

  private static @Nullable List<ResolvedType> unwrapped(FieldScope field) {
    return field.getType() != null && field.getType().getErasedType() == Optional.class
        ? List.of(field.getType().getTypeParameters().get(0))
        : null;
  }

  private @Nullable String description(FieldScope field) {
    return field.isFakeContainerItemScope()
        ? null
        : sources.describe(field.getDeclaringType().getErasedType(), field.getDeclaredName());
  }

  private static int position(MemberScope<?, ?> member) {
    return Binder.bind(member.getDeclaringType().getErasedType())
        .properties()
        .keySet()
        .asList()
        .indexOf(member.getDeclaredName());
  }

  private static Property property(FieldScope field) {
    RecordForm form = Binder.bind(field.getDeclaringType().getErasedType());
    Property property = form.properties().get(field.getDeclaredName());
    if (property == null) {
      throw new IllegalStateException("no property for " + field.getDeclaredName());
    }
    return property;
  }

  /** What holds for a property left out, if that says more than "nothing". */
  private static @Nullable Object defaultOf(FieldScope field) {
    Class<?> record = field.getDeclaringType().getErasedType();
    return Defaults.of(record, field.getDeclaredName())
        .map(property(field).form()::write)
        .map(node -> ((Node.Text) node).value())
        .filter(text -> !text.equals("-"))
        .orElse(null);
  }

  private @Nullable CustomDefinition scalar(ResolvedType type, SchemaGenerationContext context) {
    Class<?> erased = type.getErasedType();
    ObjectNode node = MAPPER.createObjectNode();
    Optional<Notation<?>> notation = Notations.of(erased);
    if (notation.isPresent()) {
      node.put("type", "string").put("pattern", notation.get().pattern());
      ArrayNode examples = MAPPER.createArrayNode();
      notation.get().examples().forEach(examples::add);
      if (!examples.isEmpty()) {
        node.set("examples", examples);
      }
      sources.find(erased).ifPresent(text -> node.put("description", text));
    } else if (erased.isEnum()) {
      ArrayNode values = node.put("type", "string").putArray("enum");
      new EnumForm(erased).values().keySet().forEach(values::add);
      sources.find(erased).ifPresent(text -> node.put("description", text));
    } else if (erased == RichText.class) {
      node.put("description", "Markdown (CommonMark with footnotes), or the list of its lines.");
      node.putArray("anyOf").add(string()).add(listOf(string()));
    } else if (erased == Integer.class || erased == int.class) {
      node.put("type", "integer")
          .put("minimum", Integer.MIN_VALUE)
          .put("maximum", Integer.MAX_VALUE);
    } else if (erased == BigDecimal.class) {
      node.put("type", "number");
    } else {
      return null;
    }
    boolean inline = erased == Integer.class || erased == int.class || erased == BigDecimal.class;
    return inline
        ? new CustomDefinition(node, true)
        : new CustomDefinition(
            node,
            CustomDefinition.DefinitionType.ALWAYS_REF,
            CustomDefinition.AttributeInclusion.NO);
  }

  private static ObjectNode string() {
    return MAPPER.createObjectNode().put("type", "string");
  }

  private static ObjectNode listOf(ObjectNode items) {
    ObjectNode node = MAPPER.createObjectNode().put("type", "array");
    node.set("items", items);
    return node;
  }

  private @Nullable CustomDefinition map(ResolvedType type, SchemaGenerationContext context) {
    if (type.getErasedType() != ImmutableMap.class) {
      return null;
    }
    ObjectNode node = MAPPER.createObjectNode().put("type", "object");
    List<ResolvedType> types = type.getTypeParameters();
    if (types.get(0).getErasedType() != String.class) {
      node.set("propertyNames", context.createDefinitionReference(types.get(0)));
    }
    node.set("additionalProperties", context.createDefinitionReference(types.get(1)));
    return new CustomDefinition(node, true);
  }

  /** Lets the first component stand for a record where the reader does. */
  private record ShortForms(Class<?> root) implements CustomDefinitionProviderV2 {
    @Override
    public @Nullable CustomDefinition provideCustomSchemaDefinition(
        ResolvedType type, SchemaGenerationContext context) {
      Class<?> erased = type.getErasedType();
      if (!erased.isRecord() || erased == root) {
        return null;
      }
      Optional<Property> first = Binder.bind(erased).shortForm();
      if (first.isEmpty()) {
        return null;
      }
      ResolvedType component =
          context.getTypeContext().resolve(first.get().component().getGenericType());
      ResolvedType inner =
          component.getErasedType() == Optional.class
              ? component.getTypeParameters().get(0)
              : component;
      ObjectNode alone =
          inner.getErasedType() == RichText.class
              ? string().put("description", "Short form: " + first.get().name() + " on one line.")
              : context.createDefinitionReference(inner);
      ObjectNode node = MAPPER.createObjectNode();
      node.putArray("anyOf").add(alone).add(context.createStandardDefinitionReference(type, this));
      return new CustomDefinition(
          node, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.NO);
    }
  }

  /** Adds what is of the file and not of the record. */
  private ObjectNode complete(ObjectNode record) {
    ObjectNode schema = MAPPER.createObjectNode();
    schema.set("$schema", record.get("$schema"));
    schema.put("title", title + ", format " + version);
    schema.set("description", record.get("description"));
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    properties.set(
        FileForm.SCHEMA, string().put("description", "The schema of the file, for editors."));
    properties
        .putObject(FileForm.FORMAT)
        .put("description", "The format of the file.")
        .put("const", version);
    properties.setAll((ObjectNode) record.get("properties"));
    ArrayNode required = schema.putArray("required").add(FileForm.FORMAT);
    record.get("required").forEach(required::add);
    schema.put("additionalProperties", false);
    schema.set("$defs", record.get("$defs"));
    return schema;
  }

  private static String printed(ObjectNode schema) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    try {
      return MAPPER.writer(printer).writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }
}
