import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { expectSound } from './people';
import { startPractice, waitUntilSaved } from './start-practice';

const fixture = (name: string): URL => new URL(`../lib/diagram/formats/fixtures/${name}`, import.meta.url);

const command = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: 'Commands' }).fill(name);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
};

const boxes = (page: Page) => page.locator('.react-flow__node');

test('a sketch with loose arrows is read, reviewed, corrected and taken in one step', async ({ page }) => {
  await startPractice(page);
  await command(page, 'Import a drawing');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^File/).setInputFiles({
    name: 'sketch.excalidraw',
    mimeType: 'application/json',
    buffer: readFileSync(fixture('quick-sketch.excalidraw')),
  });
  await expect(dialog.getByText(/An Excalidraw drawing: 3 components and 3 arrows/)).toBeVisible();
  await expect(dialog.getByText(/px from the nearest shape/)).toBeVisible();
  await expectSound(page);
  await dialog
    .getByRole('checkbox', { name: /^Take / })
    .first()
    .uncheck();
  // It had two heads.
  await expect(dialog.getByText(/3 components and 1 arrow\./)).toBeVisible();
  await dialog.getByRole('button', { name: 'Replace my drawing' }).click();
  await expect(boxes(page)).toHaveCount(3);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(boxes(page)).toHaveCount(0);
});

test('a Mermaid flowchart that is pasted on the drawing comes in by keyboard alone', async ({ page }) => {
  await startPractice(page);
  await page.locator('.react-flow').focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData(
      'text/plain',
      'flowchart LR\n app([Mobile app]) --> api[Order service] -.->|placed| q[[Order queue]]',
    );
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/A Mermaid flowchart: 3 components and 2 arrows/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Replace my drawing' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(boxes(page)).toHaveCount(3);
  await expect(page.getByText('Order queue').first()).toBeVisible();
});

test('a hostile file gets one line and changes nothing', async ({ page }) => {
  await startPractice(page);
  await command(page, 'Import a drawing');
  const dialog = page.getByRole('dialog');
  const laughs =
    '<?xml version="1.0"?><!DOCTYPE m [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><mxfile><diagram>&b;</diagram></mxfile>';
  await dialog
    .getByLabel(/^File/)
    .setInputFiles({ name: 'laughs.drawio', mimeType: 'application/xml', buffer: Buffer.from(laughs) });
  await expect(dialog.getByRole('alert')).toContainText('declares entities of its own');
  await expect(dialog.getByRole('button', { name: 'Bring it in' })).toBeDisabled();
});

test('what was exported comes back: draw.io there and back, and a report to print', async ({ page }) => {
  await startPractice(page);
  await command(page, 'Add: Queue');
  await expect(boxes(page)).toHaveCount(1);
  await page
    .getByLabel(/Answer|Your answer/)
    .first()
    .waitFor();
  await waitUntilSaved(page);
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog');
  await expectSound(page);
  const waiting = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download: draw.io' }).click();
  const path = await (await waiting).path();
  const report = page.context().waitForEvent('page');
  await dialog.getByRole('link', { name: /Open the report/ }).click();
  const sheet = await report;
  await expect(sheet.getByRole('img', { name: /drawing/i })).toBeVisible();
  await expectSound(sheet);
  await sheet.close();
  await page.keyboard.press('Escape');
  await command(page, 'Import a drawing');
  await page.getByRole('dialog').getByLabel(/^File/).setInputFiles(path);
  await page.getByRole('button', { name: 'Add to my drawing' }).click();
  await expect(boxes(page)).toHaveCount(2);
});
