package io.septet.platform;

/**
 * Something that is wrong with a model, a table or a form, in the reader's language and with what to do about it.
 *
 * @param file name of the file
 * @param element id of the element in it, or of the nearest one around that has one; empty when it is about the whole file
 * @param name what stands at that element in the diagram; empty when nothing does
 * @param sentence what is wrong and what would be right
 */
public record ModelFinding(String file, String element, String name, String sentence, Weight weight) {

    /** What follows from a finding. */
    public enum Weight {
        /** The deployment is refused as a whole. */
        REFUSED,
        /** It is deployed; whoever wrote it should think again. */
        UNWISE
    }

    public boolean isRefused() {
        return weight == Weight.REFUSED;
    }
}
