package io.septet.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.septet.channel.ChannelSettings.GroupSettings;
import io.septet.channel.domain.Dialect;
import io.septet.channel.domain.Feishu;
import io.septet.channel.domain.Group;
import io.septet.channel.domain.Secret;
import io.septet.channel.domain.WebHook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("S4: the groups of the settings")
class GroupsTest {

    private static final Map<String, String> ENVIRONMENT =
            Map.of("SALE", "https://open.feishu.cn/hook/KEY", "ELSEWHERE", "https://evil.example/KEY", "EMPTY", " ");

    @Test
    @DisplayName("take address and key from the environment or from a file")
    void known(@TempDir Path folder) throws IOException {
        Path key = Files.writeString(folder.resolve("key"), "SEC1\n");

        Groups groups = groups(new GroupSettings("feishu", "env:SALE", "file:" + key));

        Group found = groups.find(" spring SALE ").orElseThrow();
        assertThat(found.channel()).isEqualTo("feishu");
        assertThat(found.destination().address()).hasToString("https://open.feishu.cn/hook/KEY");
        assertThat(found.secret()).isEqualTo(new Secret("SEC1"));
        assertThat(groups.find("Summer sale")).isEmpty();
    }

    @Test
    @DisplayName("stop the start with a sentence that names the setting, and no key")
    void refused() {
        refused("feishu", "https://open.feishu.cn/hook/KEY", null, ".address: keys stand in no setting");
        refused("feishu", "env:SALE", "SEC1KEY", ".secret: keys stand in no setting");
        refused("feishu", "env:NOWHERE", null, ".address: the environment has no NOWHERE");
        refused("feishu", "env:EMPTY", null, ".address: the environment has no EMPTY");
        refused("feishu", "file:/nowhere/at/all", null, ".address: the file /nowhere/at/all cannot be read");
        refused("feishu", "env:ELSEWHERE", null, ".address: septet.channel.allowed does not name evil.example");
        refused("webhook", "env:SALE", null, ".secret: what goes to a webhook is always signed");
        refused("slack", "env:SALE", null, ".kind: 'slack' is none of feishu, webhook");
    }

    private static void refused(String kind, String address, @Nullable String secret, String sentence) {
        assertThatIllegalStateException()
                .isThrownBy(() -> groups(new GroupSettings(kind, address, secret)))
                .withMessageContaining("septet.channel.groups[Spring sale]" + sentence)
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("KEY"));
    }

    private static Groups groups(GroupSettings group) {
        List<Dialect> dialects = List.of(new Feishu(), new WebHook());
        ChannelSettings settings = new ChannelSettings(List.of("open.feishu.cn"), false, Map.of("Spring sale", group));
        return new Groups(settings, dialects, new Safe(ENVIRONMENT::get));
    }
}
