package org.coopbriefs.extraction;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import org.coopbriefs.reference.Gazetteer;
import org.coopbriefs.reference.Provinces;

/**
 * An extractor with every rule that there is, found as the service finds them: because they are
 * there.
 */
public final class AllRules {

    private static final FactExtractor EXTRACTOR =
            new FactExtractor(
                    rules(), new Gazetteer(Provinces.load(Path.of("seeds", "provinces.csv"))));

    private AllRules() {}

    public static FactExtractor extractor() {
        return EXTRACTOR;
    }

    private static List<FactRule> rules() {
        return new ClassFileImporter()
                .importPackages("org.coopbriefs.extraction.rule").stream()
                        .filter(type -> type.isAssignableTo(FactRule.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::reflect)
                        .map(AllRules::instance)
                        .toList();
    }

    private static FactRule instance(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (FactRule) constructor.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " is no rule that can be made", impossible);
        }
    }
}
