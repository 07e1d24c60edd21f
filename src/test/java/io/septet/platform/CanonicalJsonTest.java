package io.septet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.goal.Measure;
import io.septet.goal.Objective;
import io.septet.goal.SampleGoals;
import io.septet.plan.Plan;
import io.septet.plan.SamplePlans;
import io.septet.plan.WorkItem;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    /** What was written and hashed by a program of another language, which shares nothing with this one. */
    record Vector(String what, String given, String written, String sha256) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Vector[] vectors() throws IOException {
        try (InputStream vectors = CanonicalJsonTest.class.getResourceAsStream("/canonical-json/vectors.json")) {
            return new ObjectMapper().readValue(vectors, Vector[].class);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    @DisplayName("S1: anybody who follows the decision writes the same text and gets the same hash")
    void vector(Vector vector) throws IOException {
        JsonNode given = new ObjectMapper()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(vector.given());

        assertThat(CanonicalJson.write(given)).isEqualTo(vector.written());
        assertThat(CanonicalJson.hash(vector.written())).isEqualTo(vector.sha256());
    }

    @Test
    @DisplayName("S1: a goal from before there were further measures is read, and written as it was signed")
    void objectiveWithOneMeasure() {
        String signed = "{\"achievable\":\"A trial came to 24 %.\",\"baseline\":18,\"dueOn\":\"2024-06-28\","
                + "\"metric\":\"Repeat purchase rate\",\"relevant\":\"Growth\",\"specific\":\"They buy again.\","
                + "\"target\":25,\"unit\":\"%\"}";

        Objective objective = CanonicalJson.read(signed, Objective.class);

        assertThat(objective.furtherMeasures()).isEmpty();
        assertThat(objective.measures())
                .containsExactly(
                        new Measure("Repeat purchase rate", BigDecimal.valueOf(18), BigDecimal.valueOf(25), "%"));
        assertThat(CanonicalJson.write(objective)).isEqualTo(signed);
    }

    @Test
    @DisplayName("S1: further measures are part of what is signed")
    void objectiveWithSeveralMeasures() {
        String written = CanonicalJson.write(SampleGoals.severalMeasures());

        assertThat(written)
                .contains("\"furtherMeasures\":[{\"baseline\":12500,\"metric\":\"Coupons used in the app\","
                        + "\"target\":20000,\"unit\":\"coupons\"}]");
        assertThat(CanonicalJson.read(written, Objective.class)).isEqualTo(SampleGoals.severalMeasures());
    }

    @Test
    @DisplayName("S1: the order of names makes no difference, the order of a list does")
    void order() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("b", List.of(1, 2));
        one.put("a", Map.of("d", true, "c", "x"));
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("a", Map.of("c", "x", "d", true));
        other.put("b", List.of(1, 2));

        assertThat(CanonicalJson.write(one))
                .isEqualTo("{\"a\":{\"c\":\"x\",\"d\":true},\"b\":[1,2]}")
                .isEqualTo(CanonicalJson.write(other));
        assertThat(CanonicalJson.write(List.of(1, 2))).isNotEqualTo(CanonicalJson.write(List.of(2, 1)));
    }

    @Test
    @DisplayName("S1: equal texts and numbers are written alike, however they were typed; nothing is written for null")
    void spelling() {
        assertThat(CanonicalJson.write("e\u0301")).isEqualTo(CanonicalJson.write("\u00e9"));
        assertThat(CanonicalJson.write(new BigDecimal("5000.00"))).isEqualTo("5000");
        assertThat(CanonicalJson.write(new BigDecimal("5E+3"))).isEqualTo("5000");
        assertThat(CanonicalJson.write(new BigDecimal("0.50"))).isEqualTo("0.5");
        assertThat(CanonicalJson.write(new BigDecimal("0.00"))).isEqualTo("0");
        assertThat(CanonicalJson.write(Collections.singletonMap("a", null))).isEqualTo("{}");
        assertThat(CanonicalJson.write(Arrays.asList("a", null))).isEqualTo("[\"a\",null]");
        assertThat(CanonicalJson.write("协作 \"<b>\"\n")).isEqualTo("\"协作 \\\"<b>\\\"\\n\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "zh-CN", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"})
    @DisplayName("S1: a plan has the same hash whatever the language and zone of the machine")
    void anywhere(String language) {
        String here = CanonicalJson.hash(CanonicalJson.write(SamplePlans.plan()));
        Locale before = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(CanonicalJson.hash(CanonicalJson.write(SamplePlans.plan())))
                    .isEqualTo(here)
                    .hasSize(64);
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    @DisplayName("S1: what is read from the text is the plan again, and writes the same text")
    void thereAndBack() {
        String text = CanonicalJson.write(SamplePlans.plan());

        Plan read = CanonicalJson.read(text, Plan.class);

        assertThat(read).isEqualTo(SamplePlans.plan());
        assertThat(CanonicalJson.write(read)).isEqualTo(text);
        assertThat(text).contains("\"end\":\"2024-03-15\"", "\"meetingTime\":\"10:00\"", "\"spendingLimit\":5000");
    }

    @Test
    @DisplayName("S1: another order of items is another plan")
    void orderOfItems() {
        Plan plan = SamplePlans.plan();
        List<WorkItem> turned = new ArrayList<>(plan.items());
        Collections.reverse(turned);
        Plan other = new Plan(plan.goal(), plan.participations(), turned, plan.communication(), plan.rules());

        assertThat(CanonicalJson.write(other)).isNotEqualTo(CanonicalJson.write(plan));
    }
}
