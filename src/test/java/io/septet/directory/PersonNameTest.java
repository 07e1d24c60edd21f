package io.septet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A name")
class PersonNameTest {

    @ParameterizedTest(name = "{0} + {1}: {2}")
    @DisplayName("is shown as its own script writes it")
    @CsvSource({
        "四, 李, 李四",
        "娜娜, 欧阳, 欧阳娜娜",
        "Si, Li, Si Li",
        "David, 李, David 李",
        "赵敏, '', 赵敏",
        "'', 赵敏, 赵敏",
        "Cher, '', Cher",
        " 四 , 李 , 李四",
        "阿卜杜·热依木, '', 阿卜杜·热依木",
        "철수, 김, 김철수"
    })
    void shown(String given, String family, String shown) {
        assertThat(new PersonName(given, family).shown()).isEqualTo(shown);
    }

    @Test
    @DisplayName("in Chinese is found both ways round and by its letters, a family name read as one")
    void chinese() {
        assertThat(new PersonName("四", "李").spellings()).containsExactly("李四", "四李", "lisi", "sili");
        assertThat(new PersonName("四", "李").initials()).isEqualTo("ls");
        assertThat(new PersonName("娜娜", "欧阳").spellings()).contains("ouyangnana");
        assertThat(new PersonName("娜娜", "欧阳").initials()).isEqualTo("oynn");
        assertThat(new PersonName("敏", "单").spellings()).contains("shanmin");
        assertThat(new PersonName("布", "吕").spellings()).contains("lvbu", "lubu");
        assertThat(new PersonName("赵敏", "").spellings()).contains("赵敏", "zhaomin");
        assertThat(new PersonName("赵敏", "").initials()).isEqualTo("zm");
    }

    @Test
    @DisplayName("in Latin letters is found both ways round")
    void latin() {
        assertThat(new PersonName("Si", "Li").spellings()).containsExactly("LiSi", "SiLi");
        assertThat(new PersonName("Si", "Li").initials()).isEmpty();
    }

    @Test
    @DisplayName("of a department is found by its letters, too")
    void department() {
        assertThat(new Department(DepartmentId.of("marketing"), "市场部").spellings())
                .containsExactly("shichangbu");
        assertThat(new Department(DepartmentId.of("marketing"), "市场部").initials())
                .isEqualTo("scb");
        assertThat(new Department(DepartmentId.of("service"), "Customer service").initials())
                .isEqualTo("cs");
    }
}
