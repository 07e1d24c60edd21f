package io.septet.plan.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.findings.Refused;
import io.septet.msproject.Schedules;
import io.septet.workbook.Sheet;
import io.septet.workbook.SheetCell;
import io.septet.workbook.SheetRow;
import io.septet.workbook.Workbooks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** What browsers send of tables, as sheets. */
@Component
class SentTables {

    private static final TypeReference<List<List<String>>> BLOCK = new TypeReference<>() {};

    private final Workbooks workbooks;
    private final Schedules schedules;
    private final ObjectMapper json;

    SentTables(Workbooks workbooks, Schedules schedules, ObjectMapper json) {
        this.workbooks = workbooks;
        this.schedules = schedules;
        this.json = json;
    }

    /** A workbook, or a plan of MS Project. */
    List<Sheet> file(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            throw Refused.because("workbook.none");
        }
        byte[] content = file.getBytes();
        return Schedules.isXml(content) ? schedules.read(content) : workbooks.read(content);
    }

    /** Rows of cells as they were pasted; the first has number 1. */
    List<Sheet> block(String sent) {
        try {
            List<SheetRow> rows = new ArrayList<>();
            List<List<String>> block = json.readValue(sent, BLOCK);
            for (int number = 1; number <= block.size(); number++) {
                rows.add(row(number, block.get(number - 1)));
            }
            return List.of(new Sheet("", rows, List.of()));
        } catch (JsonProcessingException | IllegalArgumentException malformed) {
            throw Refused.because("workbook.none");
        }
    }

    private static SheetRow row(int number, List<String> texts) {
        TreeMap<Integer, SheetCell> cells = new TreeMap<>();
        for (int column = 0; column < texts.size(); column++) {
            if (texts.get(column) != null && !texts.get(column).isBlank()) {
                cells.put(column, SheetCell.of(texts.get(column)));
            }
        }
        return new SheetRow(number, cells);
    }
}
