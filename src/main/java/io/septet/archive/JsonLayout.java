package io.septet.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.evidence.Fields.Amount;
import io.septet.evidence.Fields.Choice;
import io.septet.evidence.Fields.DepartmentNamed;
import io.septet.evidence.Fields.Group;
import io.septet.evidence.Fields.PersonNamed;
import io.septet.evidence.Fields.Plain;
import io.septet.evidence.Fields.Rows;
import io.septet.evidence.Fields.Several;
import io.septet.evidence.Fields.Value;
import io.septet.project.ProjectView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a document for machines: the same names and values in whatever language, people and departments by id. */
class JsonLayout {

    private final ObjectWriter json;
    private final DocumentWording wording;

    JsonLayout(DocumentWording wording) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        this.json = new JsonMapper()
                .writer(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
        this.wording = wording;
    }

    String write(ProjectView project, Document document) {
        if (document.canonical() != null) {
            return document.canonical();
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("project", ordered("id", project.id().toString(), "code", project.code(), "name", project.name()));
        whole.put("kind", document.subject());
        whole.put("subject", wording.text(document.subject(), document.arguments()));
        whole.put("date", document.date().toString());
        whole.put("content", fields(document.content()));
        try {
            return json.writeValueAsString(whole) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> fields(Fields fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.all().forEach(field -> values.put(field.name(), value(field.value())));
        return values;
    }

    private @Nullable Object value(Value value) {
        if (value instanceof PersonNamed person) {
            return ordered("id", person.id().value(), "name", wording.nameOfPerson(person));
        } else if (value instanceof DepartmentNamed department) {
            return ordered("id", department.id().value(), "name", wording.nameOfDepartment(department.id()));
        } else if (value instanceof Choice choice) {
            return choice.value();
        } else if (value instanceof Several several) {
            return several.values().stream().map(this::value).toList();
        } else if (value instanceof Group group) {
            return fields(group.fields());
        } else if (value instanceof Rows rows) {
            return rows.rows().stream().map(this::fields).toList();
        } else if (value instanceof Amount amount) {
            return amount.value();
        }
        Object plain = ((Plain) value).value();
        return plain instanceof Instant || plain instanceof LocalDate ? plain.toString() : plain;
    }

    private static Map<String, Object> ordered(String... namesAndValues) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            ordered.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return ordered;
    }
}
