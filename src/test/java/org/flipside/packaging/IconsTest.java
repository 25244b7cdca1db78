package org.flipside.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether the generated icons are what their names say. */
final class IconsTest {
    private static final Path GENERATED = Path.of("icons/generated");
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    @ParameterizedTest
    @ValueSource(strings = {"flipside", "session-file", "workshop-file"})
    void eachPictureHasTheSizeInItsName(String name) throws IOException {
        for (int size : SIZES) {
            assertThat(sides(picture(name, size))).as(name + size).containsExactly(size, size);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"flipside", "session-file", "workshop-file"})
    void theIconOfWindowsHoldsThePicturesUpTo256(String name) throws IOException {
        ByteBuffer icon = read(name + ".ico").order(ByteOrder.LITTLE_ENDIAN);
        assertThat(icon.getInt()).as("an icon, not a pointer").isEqualTo(0x0001_0000);
        List<ByteBuffer> held = new ArrayList<>();
        for (int left = icon.getShort(); left > 0; left--) {
            int side = Byte.toUnsignedInt(icon.get());
            icon.position(icon.position() + 7);
            int length = icon.getInt();
            ByteBuffer picture = icon.slice(icon.getInt(), length);
            assertThat(sides(picture))
                    .containsExactly(side == 0 ? 256 : side, side == 0 ? 256 : side);
            held.add(picture);
        }

        List<ByteBuffer> drawn = new ArrayList<>();
        for (int size : SIZES.subList(0, 7)) {
            drawn.add(picture(name, size));
        }
        assertThat(held).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"flipside", "session-file", "workshop-file"})
    void theIconOfMacOsHoldsThePicturesOfItsKinds(String name) throws IOException {
        ByteBuffer icon = read(name + ".icns");
        assertThat(kind(icon)).isEqualTo("icns");
        assertThat(icon.getInt()).isEqualTo(icon.capacity());
        Map<String, ByteBuffer> held = new LinkedHashMap<>();
        while (icon.hasRemaining()) {
            String kind = kind(icon);
            int length = icon.getInt() - 8;
            held.put(kind, icon.slice(icon.position(), length));
            icon.position(icon.position() + length);
        }

        assertThat(held)
                .containsEntry("icp4", picture(name, 16))
                .containsEntry("ic11", picture(name, 32))
                .containsEntry("ic12", picture(name, 64))
                .containsEntry("ic07", picture(name, 128))
                .containsEntry("ic13", picture(name, 256))
                .containsEntry("ic09", picture(name, 512));
    }

    private static ByteBuffer picture(String name, int size) throws IOException {
        return read(name + "-" + size + ".png");
    }

    private static ByteBuffer read(String name) throws IOException {
        return ByteBuffer.wrap(Files.readAllBytes(GENERATED.resolve(name)));
    }

    /** Width and height stand behind the signature and the head of the first chunk of a PNG. */
    private static int[] sides(ByteBuffer png) {
        assertThat(png.getLong(0)).as("the signature").isEqualTo(0x8950_4E47_0D0A_1A0AL);
        return new int[] {png.getInt(16), png.getInt(20)};
    }

    private static String kind(ByteBuffer icon) {
        byte[] kind = new byte[4];
        icon.get(kind);
        return new String(kind, StandardCharsets.US_ASCII);
    }
}
