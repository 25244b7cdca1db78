package org.flipside.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What {@code packaging/flipside} starts, shown by Javas that print how they were called. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class LauncherTest {
    private static final String MAIN = "org.flipside.app.Main";
    private static final List<String> MISSING =
            List.of("Flipside needs Java 25 or later: please install it, or set JAVA_HOME.");

    @TempDir private Path temporary;

    private Path root;
    private Machine machine;

    @BeforeEach
    void makeMachine() throws IOException {
        root = Files.createDirectory(temporary.toRealPath().resolve("a machine"));
        machine = new Machine(root);
    }

    @Test
    void javaFxRunsAsModulesAndTheRestOnTheClassPathInTheOrderOfTheNames() {
        Path launcher = machine.install("My Flipside", "lib", "z.jar", "javafx-base.jar", "B.jar");
        machine.install("My Flipside", "lib", "javafx-controls.jar", "a.jar");
        Path java = machine.java("jdk", "25.0.3");
        machine.offer(java);
        String lib = root + "/My Flipside/lib/";

        assertThat(machine.run(launcher).output().subList(1, 9))
                .containsExactly(
                        "@" + lib + "java.options",
                        "--module-path",
                        lib + "javafx-base.jar:" + lib + "javafx-controls.jar",
                        "--add-modules",
                        "javafx.controls,javafx.fxml",
                        "-cp",
                        lib + "B.jar:" + lib + "a.jar:" + lib + "z.jar",
                        MAIN);
    }

    @Test
    void anImageRunsOnItsOwnJavaWithItsCacheWhateverElseIsInstalled() {
        Path launcher = machine.install("opt/x", "lib/app", "flipside.jar", "flipside.aot");
        Path own = machine.java("opt/x/lib/runtime", "25");
        Path other = machine.java("jdk", "26");
        machine.offer(other);
        String app = root + "/opt/x/lib/app/";

        var outcome = machine.run(root, Map.of("JAVA_HOME", root + "/jdk"), List.of(launcher + ""));

        assertThat(outcome.output())
                .containsExactly(
                        own.toString(),
                        "@" + app + "java.options",
                        "-XX:AOTCache=" + app + "flipside.aot",
                        "-Xlog:aot=off",
                        "-Xlog:cds=off",
                        "-cp",
                        app + "flipside.jar",
                        MAIN);
    }

    @Test
    void argumentsReachTheProgramAsTheyAre() {
        Path launcher = machine.install("app", "lib", "flipside.jar");
        machine.java("app/lib/runtime", "25");
        String[] arguments = {"new", "--client", "Two  words", "", "*", "$HOME", "'\"\\", "-Dä=ß"};

        List<String> output = machine.run(launcher, arguments).output();

        assertThat(output.subList(output.indexOf(MAIN) + 1, output.size()))
                .containsExactly(arguments);
    }

    @Test
    void theCodeOfTheProgramIsTheCodeOfTheLauncher() {
        Path launcher = machine.install("app", "lib", "flipside.jar");
        machine.java("app/lib/runtime", "25");

        assertThat(machine.run(launcher).code()).isEqualTo(7);
    }

    @Test
    void itStartsThroughLinksAndFromAnyFolder() {
        Path launcher = machine.install("opt/the app", "lib/app", "flipside.jar");
        Path java = machine.java("opt/the app/lib/runtime", "25");
        Path absolute = machine.link(machine.folder("a b").resolve("one"), launcher);
        machine.link(machine.folder("bin").resolve("two"), Path.of("../a b/one"));
        machine.link(machine.folder("bin").resolve("-three"), Path.of("two"));

        for (List<String> command :
                List.of(
                        List.of(absolute.toString()),
                        List.of("./two"),
                        List.of("../bin/two"),
                        List.of("sh", "./-three"))) {
            var outcome = machine.run(machine.folder("bin"), Map.of(), command);
            assertThat(outcome.output()).as("%s", command).startsWith(java.toString());
        }
        assertThat(machine.run(Path.of("/"), Map.of(), List.of(absolute.toString())).output())
                .startsWith(java.toString());
    }

    @Test
    void aJavaThatIsTooOldOrNoneIsPassedOver() {
        Path launcher = machine.install("app", "lib", "flipside.jar");
        machine.java("old", "17.0.15");
        machine.java("ancient", "1.8.0_402");
        Path inPath = machine.java("new", "25.0.3");
        machine.offer(inPath);

        for (String home : List.of("old", "ancient", "nowhere", "app", "")) {
            Map<String, String> environment = Map.of("JAVA_HOME", root.resolve(home).toString());
            var outcome = machine.run(root, environment, List.of(launcher.toString()));
            assertThat(outcome.output()).as(home).startsWith(root + "/tools/java");
        }
    }

    @Test
    void javaHomeComesBeforeThePath() {
        Path launcher = machine.install("app", "lib", "flipside.jar");
        machine.offer(machine.java("one", "26"));
        Path other = machine.java("another one", "25");
        Map<String, String> environment = Map.of("JAVA_HOME", root + "/another one");

        var outcome = machine.run(root, environment, List.of(launcher.toString()));

        assertThat(outcome.output()).startsWith(other.toString());
    }

    @Test
    void withOnlyAnOldJavaInThePathTheUsualFoldersAreSearched() {
        Path launcher = machine.install("app", "lib", "flipside.jar");
        machine.offer(machine.java("usr/lib/jvm/java-17", "17.0.15"));
        Path java = machine.java("usr/lib/jvm/java-25", "25.0.3");

        assertThat(machine.run(launcher).output()).startsWith(java.toString());
    }

    @Test
    void aJavaOfOnesOwnIsFoundAmongTheUsersFiles() {
        Path launcher = machine.install("app", "lib", "flipside.jar");
        Path java = machine.java("home/me/.sdkman/candidates/java/25.0.3-tem", "25.0.3");
        Map<String, String> environment = Map.of("HOME", root + "/home/me");

        var outcome = machine.run(root, environment, List.of(launcher.toString()));

        assertThat(outcome.output()).startsWith(java.toString());
    }

    @Test
    void withoutASuitableJavaOneLineSaysWhatToInstall() {
        Path launcher = machine.install("app", "lib", "flipside.jar");

        assertThat(machine.run(launcher)).isEqualTo(new Machine.Outcome(1, List.of(), MISSING));

        machine.offer(machine.java("usr/lib/jvm/java-17", "17.0.15"));
        machine.java("opt/jdk-24", "24.0.2");

        assertThat(machine.run(launcher, "--version"))
                .isEqualTo(new Machine.Outcome(1, List.of(), MISSING));
    }
}
