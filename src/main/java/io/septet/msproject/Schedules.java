package io.septet.msproject;

import io.septet.findings.Refused;
import io.septet.workbook.Sheet;
import io.septet.workbook.SheetCell;
import io.septet.workbook.SheetRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import net.sf.mpxj.MPXJException;
import net.sf.mpxj.ProjectFile;
import net.sf.mpxj.Relation;
import net.sf.mpxj.RelationType;
import net.sf.mpxj.Resource;
import net.sf.mpxj.ResourceAssignment;
import net.sf.mpxj.Task;
import net.sf.mpxj.mspdi.MSPDIReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads plans of MS Project from its XML, one at a time. What stands there becomes a sheet: a row for each task, with the number
 * that it has there, the phases being the tasks above. Whatever a plan of Septet cannot hold has a column of its own, so that
 * whoever reads the sheet hears that it is left out.
 */
@Component
public class Schedules {

    private static final Logger LOG = LoggerFactory.getLogger(Schedules.class);

    private static final int LARGEST = 10 * 1024 * 1024;

    private static final String NAME = "MS Project";

    /** Headings as Septet calls its columns in English; the last are none of Septet's. */
    private static final List<String> HEADINGS = List.of(
            "Work item",
            "Key",
            "Phase",
            "First responsible",
            "Start",
            "End",
            "Milestone",
            "Predecessors",
            "% complete",
            "Other links",
            "Cost",
            "Notes");

    /** Whether a file looks like XML. */
    public static boolean isXml(byte[] file) {
        int at = file.length > 2 && file[0] == (byte) 0xEF ? 3 : 0;
        return file.length > at && file[at] == '<';
    }

    /**
     * The tasks of the plan.
     *
     * @throws Refused when it is no plan of MS Project, too large, or would have other files read
     */
    public synchronized List<Sheet> read(byte[] file) {
        if (file.length > LARGEST) {
            throw Refused.because("msproject.tooLarge", LARGEST / 1024 / 1024);
        }
        refuseUnlessPlan(file);
        try {
            return List.of(sheet(new MSPDIReader().read(new ByteArrayInputStream(file))));
        } catch (MPXJException | RuntimeException unreadable) {
            LOG.info("A plan of MS Project could not be read: {}", unreadable.toString());
            throw Refused.because("msproject.broken");
        }
    }

    /** Without a document type nothing of it can name another file, nor grow. */
    private static void refuseUnlessPlan(byte[] file) {
        PlanOutline outline = new PlanOutline();
        try {
            SAXParserFactory parsers = SAXParserFactory.newInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.newSAXParser().parse(new InputSource(new ByteArrayInputStream(file)), outline);
        } catch (SAXException | IOException malformed) {
            throw Refused.because("msproject.broken");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        if (!outline.isPlan()) {
            throw Refused.because("msproject.none");
        }
        if (outline.tasks() > PlanOutline.MOST_TASKS) {
            throw Refused.because("msproject.tooMuch", PlanOutline.MOST_TASKS);
        }
    }

    private static Sheet sheet(ProjectFile plan) {
        List<SheetRow> rows = new ArrayList<>();
        for (Task task : plan.getTasks()) {
            if (task.getName() != null && !task.getSummary() && task.getID() != null && task.getID() > 0) {
                rows.add(row(task));
            }
        }
        List<Integer> used = rows.stream()
                .flatMap(row -> row.cells().keySet().stream())
                .distinct()
                .toList();
        TreeMap<Integer, SheetCell> headings = new TreeMap<>();
        used.forEach(column -> headings.put(column, SheetCell.of(HEADINGS.get(column))));
        rows.add(0, new SheetRow(0, headings));
        return new Sheet(NAME, rows, List.of());
    }

    private static SheetRow row(Task task) {
        TreeMap<Integer, SheetCell> cells = new TreeMap<>();
        List<String> texts = List.of(
                task.getName(),
                orEmpty(task.getText(ScheduleFile.KEY)),
                phase(task.getParentTask()),
                people(task),
                day(task.getStart()),
                day(task.getFinish()),
                task.getMilestone() ? "true" : "",
                predecessors(task),
                figure(task.getPercentageComplete()),
                otherLinks(task),
                figure(task.getCost()),
                orEmpty(task.getNotes()));
        for (int column = 0; column < texts.size(); column++) {
            if (!texts.get(column).isEmpty()) {
                cells.put(column, SheetCell.of(texts.get(column)));
            }
        }
        return new SheetRow(task.getID(), cells);
    }

    private static String phase(@Nullable Task above) {
        return above == null || above.getID() == null || above.getID() == 0 ? "" : orEmpty(above.getName());
    }

    private static String people(Task task) {
        return task.getResourceAssignments().stream()
                .map(ResourceAssignment::getResource)
                .filter(Objects::nonNull)
                .map(Resource::getName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("、"));
    }

    /** Each by its key if it has one, else by its name. */
    private static String predecessors(Task task) {
        return task.getPredecessors().stream()
                .filter(Schedules::isPlain)
                .map(Relation::getPredecessorTask)
                .map(earlier -> earlier.getText(ScheduleFile.KEY) == null
                        ? earlier.getName()
                        : earlier.getText(ScheduleFile.KEY))
                .collect(Collectors.joining(", "));
    }

    private static String otherLinks(Task task) {
        return task.getPredecessors().stream()
                .filter(link -> !isPlain(link))
                .map(link -> "%s %s %s".formatted(link.getPredecessorTask().getID(), link.getType(), link.getLag()))
                .collect(Collectors.joining(", "));
    }

    /** The one begins when the other is finished, neither earlier nor later. */
    private static boolean isPlain(Relation link) {
        return link.getType() == RelationType.FINISH_START && link.getLag().getDuration() == 0;
    }

    private static String day(@Nullable LocalDateTime moment) {
        return moment == null ? "" : moment.toLocalDate().toString();
    }

    private static String figure(@Nullable Number figure) {
        return figure == null || figure.doubleValue() == 0 ? "" : figure.toString();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
