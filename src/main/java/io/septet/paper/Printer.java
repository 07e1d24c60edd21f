package io.septet.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.septet.platform.CompanyLook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Makes a PDF of a page, with the company's logo and colour. What a page names is not fetched, from wherever: style, fonts
 * and logo are Septet's own. Two pages are printed at a time, others wait, so that many who print do not use up the memory.
 */
@Component
class Printer {

    private static final int AT_ONCE = 2;

    /** Stands for a character that no font has, as printers in East Asia put it. */
    private static final String MISSING = "〓";

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Supplier<String> fontOfPictures = SingletonSupplier.of(Fonts::knownToPictures);
    private final Letterhead letterhead;
    private final String style;

    Printer(CompanyLook company) {
        // what is not fetched is not news, and it would be said beside the log; what fails is thrown
        XRLog.setLoggingEnabled(false);
        this.letterhead = new Letterhead(company.logo());
        this.style = read("paper/paper.css") + ".head, h2 { color: %s; }".formatted(company.colour());
    }

    /** @param html of a page, with a {@code head} and a {@code foot} for each sheet */
    byte[] print(String html) throws IOException {
        Document page = Jsoup.parse(Normalizer.normalize(html, Normalizer.Form.NFC));
        page.head().appendElement("style").text(style);
        letterhead.on(page);
        places.acquireUninterruptibly();
        try {
            return pdf(page);
        } finally {
            places.release();
        }
    }

    private byte[] pdf(Document page) throws IOException {
        Pictures pictures = Pictures.takenFrom(page, fontOfPictures);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(new W3CDom().fromJsoup(page), null);
        builder.useUriResolver((base, address) -> Letterhead.isOwn(address) ? address : null);
        builder.useObjectDrawerFactory(pictures);
        builder.useFont(Fonts::han, "Han");
        builder.useFont(Fonts::rare, "Han rare");
        builder.useReplacementText(MISSING);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Septet");
        builder.toStream(pdf);
        builder.run();
        return pdf.toByteArray();
    }

    private static String read(String path) {
        try (InputStream file = new ClassPathResource(path).getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
