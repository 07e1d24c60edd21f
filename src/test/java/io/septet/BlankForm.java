package io.septet;

/** A form as it has to be, with nothing on it: for tasks that tests complete without looking at them. */
public final class BlankForm {

    public static final String HTML = "<form></form><script cam-script type=\"text/form-script\">"
            + "import('/septet/form.mjs').then(form => form.open(camForm))</script>";

    private BlankForm() {}
}
