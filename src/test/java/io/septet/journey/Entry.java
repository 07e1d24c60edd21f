package io.septet.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** What a person does to put a value into a control, whatever kind it is of. */
final class Entry {

    private Entry() {}

    static void into(Locator control, String value) {
        String kind = (String) control.evaluate("control => control.localName + ':' + control.type");
        switch (kind) {
            case "select:select-one" -> control.selectOption(new SelectOption().setLabel(value));
            case "input:checkbox" -> control.setChecked(Boolean.parseBoolean(value));
            default -> {
                control.fill(value);
                control.blur();
            }
        }
    }
}
