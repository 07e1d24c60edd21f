/* Files of the task: listed, saved and added. */
import { Failure, cookie, files, removeFile } from './api.mjs';
import { button, element } from './texts.mjs';

const LARGEST_BYTES = 10 * 1024 * 1024;

/**
 * Why a file was not taken, in the server's words.
 * @param {XMLHttpRequest} request
 */
function refusal({ status, responseText }) {
  try {
    return new Failure(status, JSON.parse(responseText));
  } catch {
    return new Failure(status, null);
  }
}

export class Attachments {
  /**
   * @param {HTMLElement} place
   * @param {string} address
   * @param {Texts} texts
   */
  constructor(place, address, texts) {
    this.address = address;
    this.texts = texts;
    this.list = element('ul', 'septet-attachments');
    this.progress = element('progress', 'septet-progress');
    this.progress.max = 1;
    this.progress.hidden = true;
    this.says = element('span', 'septet-notice');
    this.says.setAttribute('role', 'status');
    const chooser = element('input');
    Object.assign(chooser, { type: 'file', multiple: true, hidden: true });
    chooser.addEventListener('change', async () => {
      for (const file of [...(chooser.files ?? [])]) await this.#add(file);
      chooser.value = '';
    });
    const bar = element('div', 'septet-grid-bar');
    bar.append(button('septet-button', texts.text('form.attach'), () => chooser.click()), chooser, this.progress, this.says);
    place.append(this.list, bar);
    this.#show();
  }

  async #show() {
    try {
      this.#list(await files(this.address));
    } catch (thrown) {
      this.says.textContent = this.texts.text('form.attachmentsFailed', Failure.of(thrown).reason(this.texts));
    }
  }

  /** @param {{ id: string, name: string | null, own?: boolean }[]} attachments */
  #list(attachments) {
    const entries = attachments.map((attachment) => {
      const row = element('li');
      const link = element('a', '', attachment.name || attachment.id);
      link.href = `${this.address}/${encodeURIComponent(attachment.id)}`;
      link.download = attachment.name ?? '';
      row.append(link);
      if (attachment.own) row.append(this.#remover(row, attachment.id, link.textContent ?? ''));
      return row;
    });
    const none = element('li', 'septet-none', this.texts.text('form.noAttachments'));
    this.list.replaceChildren(...(entries.length ? entries : [none]));
  }

  /**
   * A file that somebody attached by mistake: asked once, because it does not come back.
   * @param {HTMLElement} row
   * @param {string} id
   * @param {string} name
   */
  #remover(row, id, name) {
    const { texts } = this;
    const remove = button('septet-link', texts.text('form.removeFile'), () => {
      const ask = element('span', 'septet-notice', texts.text('form.removeFileAsk', name));
      const keep = button('septet-link', texts.text('form.keepFile'), () => {
        ask.replaceWith(remove);
        remove.focus();
      });
      ask.append(button('septet-link', texts.text('form.removeFile'), () => this.#remove(id, name)), keep);
      remove.replaceWith(ask);
      keep.focus();
    });
    remove.setAttribute('aria-label', texts.text('form.removeName', name));
    return remove;
  }

  /**
   * @param {string} id
   * @param {string} name
   */
  async #remove(id, name) {
    const { texts } = this;
    try {
      await removeFile(this.address, id);
      this.says.textContent = texts.text('form.fileRemoved', name);
    } catch (thrown) {
      this.says.textContent = texts.text('form.removeFileFailed', name, Failure.of(thrown).reason(texts));
    }
    await this.#show();
  }

  /** @param {File} file */
  async #add(file) {
    const { texts } = this;
    if (file.size > LARGEST_BYTES) {
      this.says.textContent = texts.text('form.attachmentTooLarge', file.name, LARGEST_BYTES / 1024 / 1024);
      return;
    }
    this.says.textContent = texts.text('form.attaching', file.name);
    try {
      await this.#send(file);
      this.says.textContent = texts.text('form.attached', file.name);
      await this.#show();
    } catch (thrown) {
      this.says.textContent = texts.text('form.attachFailed', file.name, Failure.of(thrown).reason(texts));
    } finally {
      this.progress.hidden = true;
    }
  }

  /**
   * XMLHttpRequest, because fetch does not tell how far an upload is.
   * @param {File} file
   * @returns {Promise<void>}
   */
  #send(file) {
    const body = new FormData();
    body.append('content', file, file.name);
    const request = new XMLHttpRequest();
    request.open('POST', this.address);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('X-SEPTET-XSRF', cookie('SEPTET-XSRF'));
    this.progress.value = 0;
    this.progress.hidden = false;
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) this.progress.value = event.loaded / event.total;
    });
    return new Promise((sent, failed) => {
      request.addEventListener('load', () => (request.status < 300 ? sent() : failed(refusal(request))));
      request.addEventListener('error', () => failed(new Error(this.texts.text('form.noConnection'))));
      request.send(body);
    });
  }
}
