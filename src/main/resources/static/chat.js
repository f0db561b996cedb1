// The chat works without this file; with it, replies come in by themselves.
(() => {
  'use strict';
  document.documentElement.classList.add('scripted');
  const chat = document.getElementById('chat');
  const list = document.getElementById('lines');
  const working = document.getElementById('working');
  const write = document.getElementById('write');
  const text = document.getElementById('text');
  const attach = document.getElementById('attach');
  const file = document.getElementById('file');
  const leave = document.getElementById('keluar');
  let last = Number(chat.dataset.last);
  let turn = Number(chat.dataset.turn);
  let rounds = 0;

  const element = (name, className, words) => {
    const it = document.createElement(name);
    it.className = className;
    if (words) it.textContent = words;
    return it;
  };

  const bubble = (side, words) => {
    const line = element('li', 'line ' + side);
    line.append(element('span', 'who', side === 'bot' ? 'Jawaban' : 'Anda'), element('p', 'words', words));
    list.append(line);
    return line;
  };

  const buttons = (line) => {
    const form = element('form', 'buttons');
    form.method = 'post';
    form.action = chat.dataset.press;
    form.dataset.turn = line.turn;
    line.buttons.forEach((it) => {
      const button = element('button', '', it.label);
      button.type = 'submit';
      button.name = 'button';
      button.value = it.action + ':' + line.turn;
      form.append(button);
    });
    return form;
  };

  const settle = () => {
    document.querySelectorAll('form.buttons').forEach((form) => {
      const old = Number(form.dataset.turn) < turn;
      form.querySelectorAll('button').forEach((it) => { it.disabled = old; });
    });
    working.scrollIntoView({ block: 'end' });
    window.scrollTo(0, document.body.scrollHeight);
  };

  const show = (lines) => {
    lines.filter((line) => line.n > last).forEach((line) => {
      const side = line.side === 'BOT' ? 'bot' : 'client';
      document.querySelectorAll('.pending').forEach((it) => it.remove());
      const shown = bubble(side, line.text);
      if (line.buttons.length > 0) shown.append(buttons(line));
      if (side === 'bot') working.hidden = true;
      last = line.n;
      turn = Math.max(turn, line.turn);
    });
    if (lines.length > 0) settle();
  };

  const pause = (millis) => new Promise((done) => setTimeout(done, millis));

  const listen = async (mine) => {
    while (mine === rounds) {
      try {
        const answer = await fetch(chat.dataset.lines + '?wait=20&after=' + last, { cache: 'no-store' });
        if (mine !== rounds) return;
        if (answer.ok) {
          const lines = await answer.json();
          show(lines);
          await pause(lines.length > 0 ? 50 : 500);
        } else {
          await pause(5000);
        }
      } catch (e) {
        await pause(5000);
      }
    }
  };

  const trouble = (page) => {
    working.hidden = true;
    const parsed = new DOMParser().parseFromString(page, 'text/html');
    ['memory', 'trouble', 'crowded'].forEach((id) => {
      const words = parsed.querySelector('#' + id + ' p');
      if (words) bubble('bot', words.textContent);
    });
    settle();
  };

  const post = async (form, data) => {
    data.set('_csrf', new FormData(write).get('_csrf') || '');
    working.hidden = false;
    settle();
    const answer = await fetch(form.action, {
      method: 'POST', body: form === attach ? data : new URLSearchParams(data), redirect: 'manual', headers: { 'X-Tapis-Chat': '1' },
    });
    if (answer.type === 'opaqueredirect') {
      rounds += 1;
      listen(rounds);
      return true;
    }
    if (answer.status === 403) {
      location.reload();
    } else {
      trouble(await answer.text());
    }
    return false;
  };

  document.addEventListener('submit', async (event) => {
    const form = event.target;
    event.preventDefault();
    const data = new FormData(form, event.submitter && event.submitter.name ? event.submitter : undefined);
    if (form === attach) {
      if (file.files.length === 0) return;
      if (file.files[0].size > 10000000) {
        bubble('bot', chat.dataset.large);
        settle();
        return;
      }
      bubble('client', chat.dataset.sent).classList.add('pending');
    } else if (form === write) {
      if (!text.value.trim()) return;
      bubble('client', text.value.trim()).classList.add('pending');
    } else {
      form.querySelectorAll('button').forEach((it) => { it.disabled = true; });
    }
    try {
      if (await post(form, data)) {
        if (form === write) text.value = '';
        if (form === attach) attach.reset();
      }
    } catch (e) {
      working.hidden = true;
      bubble('bot', chat.dataset.offline);
      document.querySelectorAll('.pending').forEach((it) => it.remove());
      form.querySelectorAll('button').forEach((it) => { it.disabled = false; });
    }
  });

  file.addEventListener('change', () => { if (file.files.length > 0) attach.requestSubmit(); });

  const go = () => location.replace(leave.href);
  leave.addEventListener('click', (event) => { event.preventDefault(); go(); });

  let shifts = [];
  document.addEventListener('keydown', (event) => {
    shifts = event.key === 'Shift' ? shifts.filter((it) => event.timeStamp - it < 5000).concat(event.timeStamp) : [];
    if (shifts.length >= 3) go();
  });

  if (last > 0) listen(rounds);
  settle();
})();
