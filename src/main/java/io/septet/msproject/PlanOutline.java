package io.septet.msproject;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What an XML file is, before it is read whole: whether it is a plan of MS Project, and of how many tasks. */
final class PlanOutline extends DefaultHandler {

    /** A plan has at most 500 work items. */
    static final int MOST_TASKS = 2000;

    private @Nullable String root;
    private int tasks;

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        if (root == null) {
            root = uri + "#" + localName;
        }
        if (localName.equals("Task")) {
            tasks++;
        }
    }

    boolean isPlan() {
        return "http://schemas.microsoft.com/project#Project".equals(root);
    }

    int tasks() {
        return tasks;
    }
}
