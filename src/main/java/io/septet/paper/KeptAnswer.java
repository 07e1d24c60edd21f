package io.septet.paper;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

/** Keeps what a template writes, and says nothing of it to the browser. */
class KeptAnswer extends HttpServletResponseWrapper {

    private final StringWriter text = new StringWriter();

    KeptAnswer(HttpServletResponse browser) {
        super(browser);
    }

    String text() {
        return text.toString();
    }

    @Override
    public PrintWriter getWriter() {
        return new PrintWriter(text);
    }

    @Override
    public void setContentType(String type) {
        // that of the file is said afterwards
    }

    @Override
    public void setCharacterEncoding(String encoding) {
        // a file has none
    }

    @Override
    public void setLocale(Locale language) {
        // nor a language
    }
}
