package org.flipside.export.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts writing from right to left in order, with the numbers and the foreign words in it.
 *
 * <p>Runs on a line are placed one after the other from left to right. So a paragraph is split only
 * where writing changes between the two directions; what lies within writing from right to left
 * stays in its run, and is put in order when its line is known.
 */
final class RightToLeft {
    private RightToLeft() {}

    /** Finds the runs of a paragraph. */
    static final class Splitter implements BidiSplitter {
        private final List<BidiTextRun> runs = new ArrayList<>();

        @Override
        public void setParagraph(String paragraph, byte direction) {
            runs.clear();
            if (direction == RTL) {
                add(0, paragraph.length(), RTL);
                return;
            }
            Bidi bidi = new Bidi(paragraph, Bidi.DIRECTION_LEFT_TO_RIGHT);
            int start = 0;
            for (int i = 1; i <= paragraph.length(); i++) {
                if (i == paragraph.length() || isMixed(bidi, i) != isMixed(bidi, i - 1)) {
                    add(start, i, isMixed(bidi, start) ? RTL : LTR);
                    start = i;
                }
            }
        }

        private static boolean isMixed(Bidi bidi, int place) {
            return bidi.getLevelAt(place) > 0;
        }

        private void add(int start, int end, byte direction) {
            runs.add(new BidiTextRun(start, end - start, direction));
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            return runs.get(index);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return paragraph
                    .codePoints()
                    .filter(Character::isLetter)
                    .mapToObj(c -> isRightToLeft(c) ? RTL : LTR)
                    .findFirst()
                    .orElse(NEUTRAL);
        }

        private static boolean isRightToLeft(int letter) {
            byte direction = Character.getDirectionality(letter);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        }
    }

    /** Puts what lies on one line of a run in order. */
    static final class Reorderer extends ICUBidiReorderer {
        @Override
        public String reorderRTLTextToLTR(String text) {
            if (text.isEmpty()) {
                return text;
            }
            Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
            int count = bidi.getRunCount();
            byte[] levels = new byte[count];
            String[] parts = new String[count];
            for (int i = 0; i < count; i++) {
                levels[i] = (byte) bidi.getRunLevel(i);
                String part = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
                parts[i] = levels[i] % 2 == 0 ? part : super.reorderRTLTextToLTR(part);
            }
            Bidi.reorderVisually(levels, 0, parts, 0, count);
            return String.join("", parts);
        }
    }
}
