package io.septet.workbook;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What a workbook says of itself: from which year it counts days, and which of its sheets it does not show. */
final class WorkbookOutline extends DefaultHandler {

    private final Set<String> hidden = new HashSet<>();
    private boolean from1904;

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        if (localName.equals("workbookPr")) {
            String flag = attributes.getValue("date1904");
            from1904 = "1".equals(flag) || "true".equals(flag);
        }
        if (localName.equals("sheet")
                && attributes.getValue("state") != null
                && !attributes.getValue("state").equals("visible")) {
            hidden.add(attributes.getValue("name"));
        }
    }

    boolean countsFrom1904() {
        return from1904;
    }

    boolean shows(String sheet) {
        return !hidden.contains(sheet);
    }
}
