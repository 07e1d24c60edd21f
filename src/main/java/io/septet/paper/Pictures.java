package io.septet.paper;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The SVG of a page, such as its chart, drawn on paper as lines. An {@code object} stands where it stood; what it names outside
 * itself is not loaded.
 */
class Pictures implements FSObjectDrawerFactory {

    /** In pixels of style sheets: what fits between the margins of a sheet. */
    private static final float WIDEST = 680;

    /** A logo at the head of a sheet. */
    private static final float WIDEST_LOGO = 180;

    private static final float HIGHEST_LOGO = 28;

    private static final String NUMBER = "data-picture";

    private final List<SVGDocument> drawn = new ArrayList<>();

    private Pictures() {}

    /** Takes the pictures out of the page, and leaves their places there. */
    static Pictures takenFrom(Document page, Supplier<String> font) {
        Pictures pictures = new Pictures();
        page.select(".chart").forEach(Pictures::shareDefinitions);
        page.select("svg").forEach(svg -> pictures.take(svg, font));
        return pictures;
    }

    /** The first part of a chart defines its patterns for all; on paper each part is a picture of its own. */
    private static void shareDefinitions(Element chart) {
        Element defined = chart.selectFirst("svg > defs");
        if (defined != null) {
            chart.select("svg:not(:has(> defs))").forEach(svg -> svg.prependChild(defined.clone()));
        }
    }

    private void take(Element svg, Supplier<String> font) {
        svg.attr("xmlns", "http://www.w3.org/2000/svg");
        if (svg.selectFirst("text") != null) {
            svg.attr("font-family", font.get());
        }
        SVGDocument picture = new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.outerHtml().getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.builder()
                                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                                .build());
        if (picture == null) {
            svg.remove();
            return;
        }
        FloatSize size = picture.size();
        float scale = svg.closest(".head") == null
                ? Math.min(1, WIDEST / size.width)
                : Math.min(WIDEST_LOGO / size.width, HIGHEST_LOGO / size.height);
        svg.replaceWith(new Element("object")
                .attr("type", "image/svg+xml")
                .attr("title", svg.attr("aria-label"))
                .attr(NUMBER, String.valueOf(drawn.size()))
                .attr(
                        "style",
                        String.format(
                                Locale.ROOT,
                                "width: %.2fpx; height: %.2fpx",
                                size.width * scale,
                                size.height * scale)));
        drawn.add(picture);
    }

    @Override
    public boolean isReplacedObject(org.w3c.dom.Element place) {
        return place.hasAttribute(NUMBER);
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(org.w3c.dom.Element place) {
        if (!isReplacedObject(place)) {
            return null;
        }
        SVGDocument picture = drawn.get(Integer.parseInt(place.getAttribute(NUMBER)));
        return (element, x, y, width, height, sheet, context, dots) -> {
            float wide = (float) (width / dots);
            float high = (float) (height / dots);
            sheet.drawWithGraphics(
                    (float) x,
                    (float) y,
                    wide,
                    high,
                    graphics -> picture.render(null, graphics, new ViewBox(0, 0, wide, high)));
            return Map.of();
        };
    }
}
