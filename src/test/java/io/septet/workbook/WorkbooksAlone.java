package io.septet.workbook;

/** Reads workbooks in tests that need nothing else of the application. */
public final class WorkbooksAlone {

    private WorkbooksAlone() {}

    public static Workbooks get() {
        return new Workbooks();
    }
}
