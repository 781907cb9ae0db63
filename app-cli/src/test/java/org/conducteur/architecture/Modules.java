package org.conducteur.architecture;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.List;

/** Whether all modules are there to be looked at. */
final class Modules {
  private static final ImmutableList<String> PACKAGES =
      ImmutableList.of(
          "org.conducteur.check",
          "org.conducteur.persistence.json",
          "org.conducteur.export.office",
          "org.conducteur.export.pdf",
          "org.conducteur.cli");

  private Modules() {}

  static ArchRule eachHasClasses() {
    return ArchRuleDefinition.classes().should(new OfEachModule());
  }

  private static final class OfEachModule extends ArchCondition<JavaClass> {
    private final List<String> missing = new ArrayList<>(PACKAGES);

    OfEachModule() {
      super("come from each module");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      missing.removeIf(type.getPackageName()::startsWith);
    }

    @Override
    public void finish(ConditionEvents events) {
      missing.forEach(
          name -> events.add(SimpleConditionEvent.violated(name, "nothing of " + name)));
    }
  }
}
