package org.coopbriefs.ui;

import org.coopbriefs.reference.Province;
import org.coopbriefs.web.Language;

/**
 * Names of units as lists show them: one that has ended is told apart from a later one of the same
 * name.
 */
final class ProvinceNames {

    private ProvinceNames() {}

    static String of(Province unit, Language language) {
        if (language.equals(Language.VI)) {
            return unit.label();
        }
        String name = unit.name(language.code());
        return unit.validTo() == null
                ? name
                : UiMessages.text(
                        language.locale(), "unit.until", name, UiMessages.day(unit.validTo()));
    }
}
