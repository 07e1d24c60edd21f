package io.septet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.septet.platform.CompanyLook;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A1: on paper")
class PrinterTest {

    private static final Color BLUE = new Color(0x12, 0x34, 0x56);

    private final Printer printer = new Printer(new CompanyLook("Septet", "", "#155cb5"));

    @ParameterizedTest
    @DisplayName("whatever people write comes out as text, in any of the scripts that they write in")
    @ValueSource(
            strings = {
                "项目名称：618大促活动（第一期），预算≤￥50,000。",
                "專案名稱：週年慶活動「第一期」，負責部門──客服部；裏、着、啓、峯",
                "龚䶮、㛃、喆、堃、镕",
                "Frédéric Øverås, Łukasz Čapek — “naïve” café … €5",
                "①②③ ◆ → × ± ‰ √ ■ □ ● ★ ☆ ①",
                "＋－＝＜＞％＆＊（）【】《》“”‘’、。！？",
                "<b>bold</b> & &amp; {{7*7}} ${7*7} [[${7*7}]]"
            })
    void text(String written) throws IOException {
        assertThat(text(print("<p>" + escaped(written) + "</p>"))).contains(written);
    }

    @Test
    @DisplayName("two ways to write one character are one")
    void composed() throws IOException {
        assertThat(text(print("<p>Cafe\u0301 \uF98E</p>"))).contains("Café 年");
    }

    @Test
    @DisplayName("what no font has is marked as missing, and nothing else is")
    void missing() throws IOException {
        assertThat(text(print("<p>a\uD83D\uDE80b # c</p>"))).contains("a〓b # c");
    }

    @Test
    @DisplayName("nothing that a page names is fetched: no picture, style sheet, font, frame or file")
    void fetchesNothing(@TempDir Path folder) throws IOException {
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        Path secret = Files.writeString(folder.resolve("secret.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        String host = "http://127.0.0.1:" + server.getAddress().getPort();
        try {
            String text = text(print(
                    """
                    <link rel="stylesheet" href="HOST/a.css"><style>@import url(HOST/b.css); @font-face { font-family: x; src: url(HOST/c.ttf) }
                      p { background: url(HOST/d.png); font-family: x } li { list-style-image: url(FILE) }</style>
                    <img src="HOST/e.png"><img src="HOST/f.svg"><img src="FILE"><img src="jar:HOST/g.jar!/h.png"><iframe src="HOST/i"></iframe>
                    <object data="HOST/j.svg" type="image/svg+xml"></object><object data="HOST/k.pdf" type="application/pdf"></object><embed src="HOST/l.svg">
                    <svg width="9" height="9" xmlns:xlink="http://www.w3.org/1999/xlink"><style>@import url(HOST/m.css);</style><image href="HOST/n.png" xlink:href="HOST/o.png" width="9" height="9"/><use href="HOST/p.svg#q"/></svg>
                    <script src="HOST/r.js"></script><p>What <a href="HOST/s">remains</a></p>"""
                            .replace("HOST", host)
                            .replace("FILE", secret.toUri().toString())));
            assertThat(text).contains("What remains");
            assertThat(asked).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    @Test
    @DisplayName("a table goes on over pages below its head, each page with the company's head and its number")
    void pages() throws IOException {
        String rows = IntStream.rangeClosed(1, 200)
                .mapToObj("<tr><td>Item %d</td><td>印制海报并送到门店</td></tr>"::formatted)
                .collect(Collectors.joining());
        byte[] pdf =
                print("<table><thead><tr><th>工作事项</th><th>What</th></tr></thead><tbody>" + rows + "</tbody></table>");
        List<String> pages = pages(pdf);
        assertThat(pages).hasSizeBetween(4, 12);
        for (int at = 0; at < pages.size(); at++) {
            assertThat(pages.get(at)).contains("工作事项", "Company Ltd", "CP-2024-0001", (at + 1) + " / " + pages.size());
        }
        assertThat(String.join("", pages)).contains("Item 1\u0020", "Item 100\u0020", "Item 200\u0020");
    }

    @Test
    @DisplayName("charts and logos are drawn")
    void pictures() throws IOException {
        byte[] pdf = print(
                "<svg width='400' height='200' viewBox='0 0 400 200'><rect width='400' height='200' fill='#123456'/>"
                        + "<text x='10' y='20'>海报</text></svg>");
        assertThat(has(BLUE, pdf)).isTrue();
        assertThat(has(new Color(0xff, 0xd1, 0x66), pdf))
                .as("the bar in Septet's logo")
                .isTrue();
    }

    @Test
    @DisplayName("a plan of 200 items is printed with its chart and its tables")
    void large() throws IOException {
        String row =
                "<tr><th>印制海报 %1$d</th>" + "<td>市场部负责设计并印制海报，销售部送到门店。Printing and delivery.</td>".repeat(5) + "</tr>";
        String table = "<table><thead><tr>" + "<th>工作任务</th>".repeat(6) + "</tr></thead><tbody>"
                + IntStream.rangeClosed(1, 200).mapToObj(row::formatted).collect(Collectors.joining())
                + "</tbody></table>";
        String bars = IntStream.range(0, 30)
                .mapToObj(at ->
                        "<g><text x='0' y='%1$d'>W%1$d</text><text x='40' y='%1$d'>印制海报</text><rect x='%1$d' y='%1$d' width='90' height='12' fill='#a9c6ea' stroke='#155cb5'/></g>"
                                .formatted(at * 32 + 20))
                .collect(Collectors.joining());
        String charts =
                ("<svg width='1000' height='1000' viewBox='0 0 1000 1000' font-size='13'>" + bars + "</svg>").repeat(7);
        byte[] pdf = print("<div class='plan'>" + charts + table + table + "</div>");
        assertThat(text(pdf)).contains("印制海报 1", "印制海报 200");
        assertThat(pdf.length).isLessThan(4_000_000);
    }

    @Test
    @DisplayName("the head has the company's colour")
    void colour() throws IOException {
        Printer companys = new Printer(new CompanyLook("Company Ltd", "", "#123456"));
        assertThat(has(BLUE, companys.print(page("<p>x</p>")))).isTrue();
        assertThat(has(BLUE, print("<p>x</p>"))).isFalse();
    }

    @ParameterizedTest
    @DisplayName("the company's logo is drawn, whether it is a PNG or a JPEG")
    @ValueSource(strings = {"png", "jpg"})
    void logo(String kind, @TempDir Path folder) throws IOException {
        BufferedImage picture = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < 1600; at++) {
            picture.setRGB(at % 40, at / 40, BLUE.getRGB());
        }
        Path logo = folder.resolve("logo." + kind);
        ImageIO.write(picture, kind, logo.toFile());
        Printer companys = new Printer(new CompanyLook("Company Ltd", logo.toString(), "#155cb5"));
        assertThat(has(BLUE, companys.print(page("<p>x</p>")))).isTrue();
    }

    private byte[] print(String main) throws IOException {
        return printer.print(page(main));
    }

    private static String page(String main) {
        return """
                <!DOCTYPE html><html lang="zh"><head><title>x</title></head><body>
                <table class="head"><tr><td class="logo"></td><td class="company">Company Ltd</td><td class="project">CP-2024-0001</td></tr></table>
                <table class="foot"><tr><td>Document</td><td class="pages"><span class="page"></span> / <span class="of"></span></td></tr></table>
                <main>"""
                + main + "</main></body></html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static boolean has(Color colour, byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage sheet = new PDFRenderer(document).renderImageWithDPI(0, 150);
            return IntStream.range(0, sheet.getWidth() * sheet.getHeight())
                    .mapToObj(at -> new Color(sheet.getRGB(at % sheet.getWidth(), at / sheet.getWidth())))
                    .anyMatch(each -> near(each.getRed(), colour.getRed())
                            && near(each.getGreen(), colour.getGreen())
                            && near(each.getBlue(), colour.getBlue()));
        }
    }

    private static boolean near(int one, int other) {
        return Math.abs(one - other) < 12;
    }

    private static String text(byte[] pdf) throws IOException {
        return String.join("", pages(pdf));
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new CopyOnWriteArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }
}
