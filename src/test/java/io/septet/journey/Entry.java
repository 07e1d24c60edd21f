package io.septet.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** What a person does to put a value into a control, whatever kind it is of. */
final class Entry {

    private Entry() {}

    static void into(Locator control, String value) {
        String kind = (String) control.evaluate("control => control.localName + ':' + control.type");
        switch (kind) {
            case "select:select-one" -> control.selectOption(offered(control, value));
            case "input:checkbox" -> control.setChecked(Boolean.parseBoolean(value));
            default -> {
                control.fill(value);
                control.blur();
            }
        }
    }

    /** Of several options of the same label, the one that can be chosen. */
    private static SelectOption offered(Locator control, String label) {
        Object id = control.evaluate(
                "(control, label) => [...control.options].find(o => !o.disabled && o.label === label)?.value", label);
        return id == null ? new SelectOption().setLabel(label) : new SelectOption().setValue(id.toString());
    }
}
