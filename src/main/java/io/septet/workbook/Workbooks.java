package io.septet.workbook;

import io.septet.findings.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.IOUtils;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads workbooks, one at a time, so that several large ones do not fill the memory together. */
@Component
public class Workbooks {

    private static final Logger LOG = LoggerFactory.getLogger(Workbooks.class);

    /** A sheet that is formatted to its end packs well; how much it is in all counts, not how well it packs. */
    private static final double SMALLEST_RATIO = 0.001;

    Workbooks() {
        // the library's own limits behind those of PackageCheck
        ZipSecureFile.setMinInflateRatio(SMALLEST_RATIO);
        ZipSecureFile.setMaxEntrySize(PackageCheck.LARGEST_UNPACKED);
        IOUtils.setByteArrayMaxOverride(PackageCheck.LARGEST_UNPACKED);
    }

    /**
     * The sheets that the workbook shows, in its order.
     *
     * @throws Refused when it is no workbook, too large, or holds what is dangerous or cannot be read
     */
    public synchronized List<Sheet> read(byte[] file) {
        PackageCheck.refuseUnlessWorkbook(file);
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            return sheets(parts);
        } catch (Refused refused) {
            throw refused;
        } catch (IOException
                | SAXException
                | ParserConfigurationException
                | OpenXML4JException
                | RuntimeException unreadable) {
            LOG.info("A workbook could not be read: {}", unreadable.toString());
            throw Refused.because("workbook.broken");
        }
    }

    private static List<Sheet> sheets(OPCPackage parts)
            throws IOException, SAXException, ParserConfigurationException, OpenXML4JException {
        XSSFReader reader = new XSSFReader(parts);
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts, false);
        WorkbookOutline outline = new WorkbookOutline();
        try (InputStream workbook = reader.getWorkbookData()) {
            parse(workbook, outline);
        }
        List<Sheet> sheets = new ArrayList<>();
        XSSFReader.SheetIterator each = reader.getSheetIterator();
        while (each.hasNext()) {
            try (InputStream content = each.next()) {
                if (outline.shows(each.getSheetName())) {
                    SheetContents sheet = new SheetContents(
                            each.getSheetName(), strings, reader.getStylesTable(), outline.countsFrom1904());
                    parse(content, sheet);
                    sheets.add(sheet.sheet());
                }
            }
        }
        return sheets;
    }

    private static void parse(InputStream part, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(handler);
        xml.setErrorHandler(handler);
        xml.parse(new InputSource(part));
    }
}
