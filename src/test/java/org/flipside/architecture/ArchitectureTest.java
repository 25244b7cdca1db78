package org.flipside.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;

import javafx.application.Platform;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ArchitectureTest {
    private static final String ROOT = "org.flipside.";
    private static final int FEWEST_CLASSES = 400;
    private static final int MOST_LINES = 500;

    private static final Set<String> BELOW_UI =
            Set.of(
                    "model",
                    "catalogue",
                    "layout",
                    "insight",
                    "files",
                    "store",
                    "search",
                    "session",
                    "export",
                    "settings");

    /** Which packages of ours each package may import. */
    private static final Map<String, Set<String>> PERMITTED =
            Map.ofEntries(
                    Map.entry("model", Set.of()),
                    Map.entry("catalogue", Set.of("model")),
                    Map.entry("layout", Set.of("model")),
                    Map.entry("insight", Set.of("model", "catalogue")),
                    Map.entry("files", Set.of("model", "catalogue")),
                    Map.entry("store", Set.of("model")),
                    Map.entry("search", Set.of("model", "store")),
                    Map.entry("session", Set.of("model", "store", "layout")),
                    Map.entry("export", Set.of("model", "catalogue", "layout", "insight", "files")),
                    Map.entry("settings", Set.of()),
                    Map.entry("ui", BELOW_UI),
                    Map.entry("cli", BELOW_UI),
                    Map.entry("app", union(BELOW_UI, Set.of("ui", "cli"))));

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    static Stream<String> packages() {
        return PERMITTED.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageImportsOnlyWhatItMay(String name) {
        Set<String> others = new TreeSet<>(PERMITTED.keySet());
        others.remove(name);
        others.removeAll(PERMITTED.getOrDefault(name, Set.of()));
        if (!others.isEmpty()) {
            String[] forbidden = others.stream().map(o -> ROOT + o + "..").toArray(String[]::new);
            check(
                    noClasses()
                            .that()
                            .resideInAPackage(ROOT + name + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(forbidden)
                            .allowEmptyShould(true));
        }
    }

    @Test
    void theStageKnowsNothingOfSessions() {
        String[] forbidden =
                Stream.concat(BELOW_UI.stream().map(o -> ROOT + o + ".."), others("ui.stage"))
                        .toArray(String[]::new);
        check(
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + "ui.stage..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden));
    }

    /** The parts of the windows that {@code name} may not use: all but the common one. */
    private static Stream<String> others(String name) {
        return Program.CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(p -> p.startsWith(ROOT + "ui."))
                .filter(p -> !p.equals(ROOT + name) && !p.equals(ROOT + "ui.support"))
                .distinct();
    }

    @Test
    void everyPackageIsInTheTable() {
        Set<String> found =
                Program.CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(ROOT))
                        .map(name -> name.substring(ROOT.length()).split("\\.", 2)[0])
                        .collect(Collectors.toSet());

        assertThat(PERMITTED.keySet()).containsAll(found);
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching(ROOT + "(**)").should().beFreeOfCycles());
    }

    @Test
    void javaFxIsKnownOnlyToTheWindowsAndToWhatStartsThem() {
        onlyIn(List.of("ui..", "app.."), "javafx..", "atlantafx..", "org.kordamp..");
    }

    @Test
    void sqlIsKnownOnlyToTheStore() {
        onlyIn(
                List.of("store.."),
                "java.sql..",
                "javax.sql..",
                "org.h2..",
                "org.postgresql..",
                "org.jdbi..");
    }

    @Test
    void jsonIsKnownOnlyWhereItIsReadAndWritten() {
        onlyIn(
                List.of("files..", "settings..", "store..", "export.."),
                "tools.jackson..",
                "com.fasterxml..");
    }

    @Test
    void documentsAreKnownOnlyToTheExport() {
        onlyIn(
                List.of("export.."),
                "org.apache.poi..",
                "org.apache.xmlbeans..",
                "org.openxmlformats..",
                "org.apache.pdfbox..",
                "com.openhtmltopdf..");
    }

    @Test
    void luceneIsKnownOnlyToTheSearch() {
        onlyIn(List.of("search.."), "org.apache.lucene..");
    }

    @Test
    void drawingWithoutWindowsIsKnownOnlyToTheExports() {
        onlyIn(List.of("export.."), "java.awt..", "javax.imageio..");
    }

    @Test
    void theCommandLineLibraryIsKnownOnlyToTheCommandLine() {
        onlyIn(List.of("cli.."), "picocli..");
    }

    private static void onlyIn(List<String> homes, String... packages) {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                homes.stream().map(h -> ROOT + h).toArray(String[]::new))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages));
    }

    @Test
    void onlyOnePackageGoesToTheJavaFxThread() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(ROOT + "ui.support..")
                        .should()
                        .callMethod(Platform.class, "runLater", Runnable.class));
    }

    @Test
    void threadsAreMadeOnlyWhereTheyAreLookedAfter() {
        DescribedPredicate<JavaClass> pools =
                nameMatching(
                                "java\\.util\\.(Timer|concurrent\\.(Executors|.*PoolExecutor|ForkJoinPool|.*ExecutorService))")
                        .forSubtype();
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                ROOT + "ui.support..", ROOT + "store..", ROOT + "app..")
                        .should()
                        .dependOnClassesThat(pools)
                        .orShould()
                        .callMethodWhere(
                                describe(
                                        "starts a thread or sleeps",
                                        call ->
                                                call.getTargetOwner().isEquivalentTo(Thread.class)
                                                        && call.getName()
                                                                .matches(
                                                                        "ofPlatform|ofVirtual|startVirtualThread|sleep|start")))
                        .orShould()
                        .callConstructor(Thread.class, Runnable.class));
    }

    @Test
    void onlyTheCommandLineAndTheStartKnowTheStandardStreams() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(ROOT + "cli..", ROOT + "app..")
                        .should(ACCESS_STANDARD_STREAMS));
    }

    @Test
    void everyPackageSaysThatNothingInItIsNull() {
        Set<JavaPackage> packages =
                Program.CLASSES.stream()
                        .filter(resideInAPackage("org.flipside.."))
                        .filter(c -> !c.getPackageName().contains(".template")) // generated
                        .map(JavaClass::getPackage)
                        .collect(Collectors.toSet());

        assertThat(packages)
                .hasSizeGreaterThan(10)
                .allMatch(p -> p.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void allOfItIsLookedAt() {
        assertThat(Program.CLASSES).hasSizeGreaterThan(FEWEST_CLASSES);
    }

    @Test
    void noFileIsTooLongToHaveOneJob() {
        List<String> tooLong = new ArrayList<>();
        for (Path file :
                Program.files(Path.of("src", "main"), ".java", ".css", ".fxml", ".js", ".jte")) {
            long lines = Program.text(file).lines().count();
            if (lines > MOST_LINES) {
                tooLong.add(file + ": " + lines);
            }
        }

        assertThat(tooLong).isEmpty();
    }

    @Test
    void recordsOfTheModelAreImmutable() {
        check(
                classes()
                        .that()
                        .resideInAPackage(ROOT + "model")
                        .and()
                        .areRecords()
                        .should()
                        .haveOnlyFinalFields());
    }

    private static void check(ArchRule rule) {
        rule.check(Program.CLASSES);
    }
}
