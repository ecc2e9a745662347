document.querySelector('#dialog').showModal();
