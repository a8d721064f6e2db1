-- CreateEnum
CREATE TYPE "AttemptMode" AS ENUM ('practice', 'interview', 'drill');

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "drillStep" TEXT,
ADD COLUMN     "mode" "AttemptMode" NOT NULL DEFAULT 'practice';

-- Who came through a hiring team's link was in an interview all along.
UPDATE "Attempt" SET "mode" = 'interview' WHERE "candidateId" IS NOT NULL;

-- A drill is about one step, and nothing else is.
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_drill_step_check" CHECK (("mode" = 'drill') = ("drillStep" IS NOT NULL));
